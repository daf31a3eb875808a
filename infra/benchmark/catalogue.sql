-- Adds :products invented products, variations of those there are, each with a million boxes.
with known as (
    select count(*) as products from catalog.product where sku like 'MANY-%'
), kind as (
    select p.*, row_number() over (order by p.sku) as nth, count(*) over () as kinds
      from catalog.product p
     where p.sku not like 'BENCH-%' and p.sku not like 'MANY-%'
)
insert into catalog.product (sku, name, county, supplier_id, category, variety, grade, size, fruit_count, pack_spec, sale_unit,
       net_weight_grams, price_fen, tier_quantities, tier_prices_fen, season, presale_allowed, fresh_perishable, no_reason_return,
       shelf_life_days, storage, published)
select 'MANY-' || lpad(n::text, 6, '0'), name || ' ' || n, county, supplier_id, category, variety, grade, size, fruit_count, pack_spec,
       sale_unit, net_weight_grams, price_fen + n % 997, tier_quantities, tier_prices_fen, season, presale_allowed, fresh_perishable,
       no_reason_return, shelf_life_days, storage, true
  from known, generate_series(known.products + 1, known.products + :products) n
  join kind on nth = 1 + n % kinds;

insert into inventory.stock (sku, received, available, held, sold)
select sku, 1000000, 1000000, 0, 0
  from catalog.product
 where sku like 'MANY-%' and sku not in (select sku from inventory.stock);
insert into inventory.lot (id, sku, boxes, received_on, taken_in_at, taken_in_by)
select gen_random_uuid(), sku, 1000000, current_date, now(), 'benchmark'
  from inventory.stock
 where sku like 'MANY-%' and sku not in (select sku from inventory.lot);
