-- The buyers of the :payments newest open orders stand before Stripe's page; answers "payment amount session" of each.
insert into payment.payment (id, reference, idempotency_key, amount, method, description, return_to, status, session_id, redirect_url,
       started_at, expires_at, asked_at)
select gen_random_uuid(), number, 'benchmark', total_fen, 'CARD', number, 'http://localhost/orders/' || number, 'PENDING',
       'cs_' || gen_random_uuid(), 'http://localhost/pay', now(), now() + interval '31 minutes', now()
  from ordering.orders o
 where not exists (select from payment.payment p where p.reference = o.number)
   and status = 'AWAITING_PAYMENT'
 order by placed_at desc
 limit :payments
returning id || ' ' || amount || ' ' || session_id;
