-- Orders of the past, the :first to the :last of them, one a second up to a month ago: each with two lines and two steps, never paid and
-- long expired, so that neither the stock nor the ledger has heard of them.
create temporary table past as
select n, at,
       (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(n::text), 1, 3)
           || '8' || substr(md5(n::text), 4, 15))::uuid as id
  from generate_series(:first, :last) as n
 cross join lateral (select now() - interval '30 days' - make_interval(secs => 10000000 - n) as at) as placed;

insert into ordering.orders (id, number, scope, idempotency_key, fingerprint, status, goods_fen, freight_fen, discount_fen, total_fen,
       division, ship_to, placed_at, hold_expires_at, version)
select id, 'LY' || to_char(at, 'YYYYMMDD') || '-' || lpad(n::text, 8, '0'), 'guest', 'history-' || lpad(n::text, 8, '0'),
       md5(n::text) || md5(n::text), 'EXPIRED', 9980, 0, 0, 9980, '371602', repeat(md5(n::text), 6), at, at + interval '30 minutes', 1
  from past;

insert into ordering.line (order_id, position, sku, name, category, county, supplier_id, quantity, unit_grams, unit_price_fen)
select id, position, 'BENCH-' || lpad((1 + (n * 7 + position * 13) % 1000)::text, 4, '0'), '测试脐橙', 'citrus', '500236', 'fengjie-coop',
       1, 5000, 4990
  from past
 cross join generate_series(1, 2) as position;

insert into ordering.step (order_id, position, from_status, to_status, at, by)
select id, 0, null, 'AWAITING_PAYMENT', at, 'buyer' from past
 union all
select id, 1, 'AWAITING_PAYMENT', 'EXPIRED', at + interval '30 minutes', 'system' from past;

drop table past;
