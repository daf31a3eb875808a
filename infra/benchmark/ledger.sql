-- Adds :entries invented entries over the three years 2023 to 2025 through the ledger's own triggers, folds and seals them month
-- by month. 84 products of 28 suppliers in 14 counties (about the demo's catalogue), every second of them all year and the others
-- in six months, each into six of Shandong's 16 cities and one outside, through all channels; one entry in thirty takes its sale
-- back, one in twenty has no certificate.
\set ON_ERROR_STOP on
set synchronous_commit = off;

create temporary table product as
select row_number() over () - 1 as number, county || '-B' || article as sku, '示例产品 ' || county || '-' || article as name,
       (array['citrus', 'fruit', 'meat', 'tea', 'grain', 'ready_food'])[article] as category,
       county || '-S' || article % 2 as supplier, county, article % 2 = 0 as all_year, (article * 2 + ordinality::integer) % 12 as season
  from unnest(array['500101', '500114', '500154', '500156', '500229', '500230', '500235', '500236',
                    '500237', '500238', '500240', '500241', '500242', '500243']) with ordinality as counties (county)
 cross join generate_series(1, 6) as article;

create temporary table in_season as
select month::date, number, row_number() over (partition by month order by number * 37 % 84) - 1 as place
  from product
 cross join generate_series(date '2023-01-01', date '2025-12-01', interval '1 month') as month
 where all_year or (extract(month from month)::integer + season) % 12 < 6;

create temporary table city as
select row_number() over () - 1 as number, code
  from unnest(array['370100', '370200', '370300', '370400', '370500', '370600', '370700', '370800', '370900', '371000',
                    '371100', '371300', '371400', '371500', '371600', '371700', '510100']) as code;

create temporary table way as
select row_number() over () - 1 as number, channel, mode
  from (values ('ONLINE', 'SOCIAL'), ('ONLINE', 'SOCIAL'), ('WHOLESALE', 'BUSINESS'), ('WHOLESALE', 'BUSINESS'),
               ('SUPERMARKET', 'BUSINESS'), ('EXHIBITION_HALL', 'PAIRED_COOPERATION'),
               ('VENDING_CABINET', 'PAIRED_COOPERATION'), ('ZONE', 'PAIRED_COOPERATION'), ('GROUP_PURCHASE', 'SOCIAL'),
               ('LIVE_STREAM', 'SOCIAL'), ('EXHIBITION_SALE', 'PAIRED_COOPERATION'),
               ('GOVERNMENT_PROCUREMENT', 'GOVERNMENT_PROCUREMENT')) as ways (channel, mode);

create temporary sequence entry_number;

create procedure pg_temp.sell(month date, sales bigint) language sql as $$
    insert into ledger.entry (
           id, cause, kind, day, settled_at, recorded_at, sku, product_name, category, fen, grams, boxes, freight,
           supplier_id, supplier_name, county, certificate_number, certificate_from, certificate_to, households, persons,
           ship_to, city, channel, mode, partner, campaigns, source, reference, demo)
    select uuidv7(), 'bench:' || sale || ':paid', 'SALE', day, day + interval '4 hours', day + interval '5 hours', sku, name, category,
           boxes * 4990, boxes * 5000, boxes, 800, supplier, '示例供应商 ' || supplier, product.county,
           case when certified then 'BENCH-' || product.county end, case when certified then date '2020-05-01' end,
           case when certified then date '2029-12-31' end, 87, 283,
           city.code, city.code, channel, mode, case when channel = 'WHOLESALE' then 'dikou' end,
           case when sale % 2 = 0 then array['ORANGES_TO_SHANDONG'] when sale % 3 = 0 then array['ONE_FAMILY_GOOD_TASTE', 'HARVEST_FESTIVAL']
                else array[]::text[] end,
           'OFFLINE_DEAL', 'BENCH-' || sale, true
      from (select nextval('entry_number') as sale,
                   month + floor(random() * extract(day from month + interval '1 month - 1 day'))::integer as day,
                   power(random(), 2) as of_product, floor(power(random(), 2) * 6)::integer as to_city,
                   floor(random() * 12)::integer as by_way, (1 + floor(random() * 20))::integer as boxes,
                   random() > 0.05 as certified
              from generate_series(1, sales)) as random
      join in_season on in_season.place = floor(of_product * (select count(*) from in_season where in_season.month = sell.month))
                    and in_season.month = sell.month
      join product on product.number = in_season.number
      join city on city.number = (to_city * 3 + product.number) % 17
      join way on way.number = by_way;

    insert into ledger.entry (
           id, cause, kind, day, settled_at, recorded_at, sku, product_name, category, fen, grams, boxes, freight,
           supplier_id, supplier_name, county, certificate_number, certificate_from, certificate_to, households, persons,
           ship_to, city, channel, mode, partner, campaigns, source, reference, demo)
    select uuidv7(), 'bench:' || reference || ':refunded', 'REFUND', day, settled_at, recorded_at, sku, product_name, category,
           -fen, -grams, -boxes, 0, supplier_id, supplier_name, county, certificate_number, certificate_from, certificate_to,
           households, persons, ship_to, city, channel, mode, partner, campaigns, source, reference, true
      from ledger.entry
     where booked_on between month and month + 30 and cause like 'bench:%:paid' and hashtext(cause) % 29 = 0
       and extract(month from booked_on) = extract(month from month);
$$;

-- Each column is a statement of its own.
select format('call pg_temp.sell(%L, %s)', month::date, :entries * 29 / 30 / 36),
       'select ledger.fold()',
       'do $$ begin while ledger.seal(20000, now()) > 0 loop commit; end loop; end $$'
  from generate_series(date '2023-01-01', date '2025-12-01', interval '1 month') as month
\gexec
vacuum analyze;
