-- One order of one line, everybody the same sku, in one prepared statement and one transaction: the rows the shop writes for it, and no rule but the stock.
with wanted as (
    select 'BENCH-0001' as sku
), locked as (
    select stock.sku from bench.stock join wanted using (sku) where available >= 1 order by sku for update of stock
), taken as (
    update bench.stock set available = available - 1, held = held + 1
    from locked where stock.sku = locked.sku returning stock.sku
), placed as (
    insert into bench.orders (id, number, scope, idempotency_key, fingerprint, status, goods_fen, freight_fen, discount_fen,
                              total_fen, division, ship_to, placed_at, hold_expires_at)
    select uuidv7(), uuidv7(), 'guest', uuidv7(), repeat('f', 64), 'AWAITING_PAYMENT', 4990, 0, 0,
           4990, '371602', repeat('s', 200), now(), now() + interval '30 minutes'
    where (select count(*) from taken) = 1
    returning id
), lines as (
    insert into bench.line (order_id, position, sku, name, category, county, supplier_id, quantity, unit_grams, unit_price_fen)
    select placed.id, row_number() over (), taken.sku, '奉节脐橙 纽荷尔 一等果', 'citrus', '500236', 'V08A', 1, 5000, 4990
    from placed, taken
), held as (
    insert into bench.hold (order_id, sku, quantity) select placed.id, taken.sku, 1 from placed, taken
)
insert into bench.step (order_id, position, to_status, at, by) select id, 1, 'AWAITING_PAYMENT', now(), 'buyer' from placed;
