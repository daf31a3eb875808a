-- The sum of bigints as bigint: exact, refuses to overflow, and spares every group of a report the way through numeric.
create aggregate ledger.total(bigint) (
    sfunc = int8pl, stype = bigint, initcond = '0', combinefunc = int8pl, parallel = safe);

-- Sums of months, kept by several choices of dimensions: what reports read instead of the ledger. `kept` has a bit for each
-- dimension that a row keeps (county 1, city 2, channel and mode 4, category 8, product 16, supplier 32, campaign 64, partner and
-- source 128); the columns of others are empty. A choice is a partition, so that a small one stays small on disk.
create table ledger.month_sum (
    kept          smallint not null,
    month         date not null,
    county        text not null,
    city          text not null,
    channel       text not null,
    mode          text not null,
    category      text not null,
    sku           text not null,
    supplier_id   text not null,
    campaign      text not null,
    partner       text not null,
    source        text not null,
    fen           bigint not null, -- of what counts
    grams         bigint not null,
    sales         bigint not null,
    freight       bigint not null,
    entries       bigint not null,
    other_fen     bigint not null, -- of what does not count
    other_grams   bigint not null,
    other_sales   bigint not null,
    other_freight bigint not null,
    other_entries bigint not null,
    households    integer not null, -- the most that one entry named: for rows that keep the supplier
    persons       integer not null,
    primary key (kept, month, county, city, channel, mode, category, sku, supplier_id, campaign, partner, source)
) partition by list (kept);

create table ledger.month_sum_of_all partition of ledger.month_sum for values in (0) with (fillfactor = 70);
create table ledger.month_sum_of_county_category partition of ledger.month_sum for values in (9) with (fillfactor = 70);
create table ledger.month_sum_of_county_city partition of ledger.month_sum for values in (3) with (fillfactor = 70);
create table ledger.month_sum_of_county_city_category partition of ledger.month_sum for values in (11) with (fillfactor = 70);
create table ledger.month_sum_of_county_channel_category partition of ledger.month_sum for values in (13) with (fillfactor = 70);
create table ledger.month_sum_of_county_channel partition of ledger.month_sum for values in (5) with (fillfactor = 70);
create table ledger.month_sum_of_city_channel partition of ledger.month_sum for values in (6) with (fillfactor = 70);
create table ledger.month_sum_of_supplier partition of ledger.month_sum for values in (33) with (fillfactor = 70);
create table ledger.month_sum_of_supplier_city partition of ledger.month_sum for values in (35) with (fillfactor = 70);
create table ledger.month_sum_of_supplier_channel partition of ledger.month_sum for values in (37) with (fillfactor = 70);
create table ledger.month_sum_of_product partition of ledger.month_sum for values in (57) with (fillfactor = 70);
create table ledger.month_sum_of_product_city partition of ledger.month_sum for values in (59) with (fillfactor = 70);
create table ledger.month_sum_of_product_channel partition of ledger.month_sum for values in (61) with (fillfactor = 70);
create table ledger.month_sum_of_trade partition of ledger.month_sum for values in (15) with (fillfactor = 70);
create table ledger.month_sum_of_campaign_county_city partition of ledger.month_sum for values in (67) with (fillfactor = 70);
create table ledger.month_sum_of_campaign_county_channel partition of ledger.month_sum for values in (69) with (fillfactor = 70);
create table ledger.month_sum_of_campaign_county_city_channel partition of ledger.month_sum for values in (71) with (fillfactor = 70);
create table ledger.month_sum_of_campaign_county_category partition of ledger.month_sum for values in (73) with (fillfactor = 70);
create table ledger.month_sum_of_campaign_county_city_category partition of ledger.month_sum for values in (75) with (fillfactor = 70);
create table ledger.month_sum_of_campaign_county_channel_category partition of ledger.month_sum for values in (77) with (fillfactor = 70);
create table ledger.month_sum_of_partner partition of ledger.month_sum for values in (133) with (fillfactor = 70);

-- What products and suppliers are called, as of the entry that was folded last.
create table ledger.name (
    dimension text not null,
    key       text not null,
    name      text not null,
    primary key (dimension, key)
);

-- What waits to be sealed. Filled by the fold, so that a sale writes to one queue only.
create table ledger.unsealed (
    entry_id uuid not null,
    number   integer not null
);

-- Moves what waits into the sums; one writer at a time, which holds the lock ledger.sums. A verdict that changed takes the entry out
-- of one bucket and into the other.
create function ledger.fold() returns void language sql set work_mem = '32MB' as $$
    with taken as (
        delete from ledger.unfolded returning entry_id, number, was, counted
    ), queued as (
        insert into ledger.unsealed (entry_id, number) select entry_id, number from taken
    ), moved as materialized (
        select date_trunc('month', booked_on)::date as month, county, city, channel, mode, category, sku, supplier_id,
               campaigns, coalesce(partner, '') as partner, source, product_name, supplier_name, households, persons,
               fen, grams, (kind = 'SALE')::integer as sales, freight,
               (taken.counted)::integer - coalesce(taken.was, false)::integer as here,
               (not taken.counted)::integer - coalesce(not taken.was, false)::integer as there
          from taken
          join ledger.entry on id = entry_id
    ), named as (
        insert into ledger.name as known (dimension, key, name)
        select 'sku', sku, max(product_name) from moved group by sku
         union all
        select 'supplier_id', supplier_id, max(supplier_name) from moved group by supplier_id
            on conflict (dimension, key) do update set name = excluded.name where known.name <> excluded.name
    ), cell as (
        select 63 - grouping(supplier_id, sku, category, channel, city, county) as kept,
               month, county, city, channel, mode, category, sku, supplier_id,
               '' as campaign, '' as partner, '' as source, ledger.total(here * fen) as fen, ledger.total(here * grams) as grams,
               sum(here * sales) as sales, ledger.total(here * freight) as freight, sum(here) as entries,
               ledger.total(there * fen) as other_fen, ledger.total(there * grams) as other_grams,
               sum(there * sales) as other_sales, ledger.total(there * freight) as other_freight,
               sum(there) as other_entries, max(households) as households, max(persons) as persons
          from moved
         group by month, grouping sets (
               (),
               (county, city),
               (county, channel, mode),
               (city, channel, mode),
               (county, category),
               (county, city, category),
               (county, channel, mode, category),
               (county, city, channel, mode, category),
               (county, supplier_id),
               (county, city, supplier_id),
               (county, channel, mode, supplier_id),
               (county, category, sku, supplier_id),
               (county, city, category, sku, supplier_id),
               (county, channel, mode, category, sku, supplier_id))
         union all
        select 64 + 15 - grouping(category, channel, city, county), month, county, city, channel, mode, category, '', '',
               coalesce(tag, ''), '', '',
               ledger.total(here * fen) as fen, ledger.total(here * grams) as grams,
               sum(here * sales) as sales, ledger.total(here * freight) as freight, sum(here) as entries,
               ledger.total(there * fen) as other_fen, ledger.total(there * grams) as other_grams,
               sum(there * sales) as other_sales, ledger.total(there * freight) as other_freight,
               sum(there) as other_entries, max(households) as households, max(persons) as persons
          from moved
          left join lateral unnest(campaigns) as tag on true
         group by month, tag, grouping sets (
               (county, city),
               (county, channel, mode),
               (county, city, channel, mode),
               (county, category),
               (county, city, category),
               (county, channel, mode, category))
         union all
        select 133, month, county, '', channel, mode, '', '', '', '', partner, source, ledger.total(here * fen) as fen, ledger.total(here * grams) as grams,
               sum(here * sales) as sales, ledger.total(here * freight) as freight, sum(here) as entries,
               ledger.total(there * fen) as other_fen, ledger.total(there * grams) as other_grams,
               sum(there * sales) as other_sales, ledger.total(there * freight) as other_freight,
               sum(there) as other_entries, max(households) as households, max(persons) as persons
          from moved
         group by month, county, channel, mode, partner, source
    )
    insert into ledger.month_sum as known (
           kept, month, county, city, channel, mode, category, sku, supplier_id, campaign, partner, source,
           fen, grams, sales, freight, entries,
           other_fen, other_grams, other_sales, other_freight, other_entries, households, persons)
    select kept, month, coalesce(county, ''), coalesce(city, ''), coalesce(channel, ''), coalesce(mode, ''),
           coalesce(category, ''), coalesce(sku, ''), coalesce(supplier_id, ''), campaign, partner, source,
           fen, grams, sales, freight, entries,
           other_fen, other_grams, other_sales, other_freight, other_entries, households, persons
      from cell
        on conflict (kept, month, county, city, channel, mode, category, sku, supplier_id, campaign, partner, source)
        do update set
           fen = known.fen + excluded.fen,
           grams = known.grams + excluded.grams,
           sales = known.sales + excluded.sales,
           freight = known.freight + excluded.freight,
           entries = known.entries + excluded.entries,
           other_fen = known.other_fen + excluded.other_fen,
           other_grams = known.other_grams + excluded.other_grams,
           other_sales = known.other_sales + excluded.other_sales,
           other_freight = known.other_freight + excluded.other_freight,
           other_entries = known.other_entries + excluded.other_entries,
           households = greatest(known.households, excluded.households),
           persons = greatest(known.persons, excluded.persons)
$$;

-- Entries with what they add to the sums: those that the sums do not know yet, and any.
create view ledger.moving as
select e.booked_on, date_trunc('month', e.booked_on)::date as month, e.county, e.city, e.channel, e.mode, e.category, e.sku,
       e.supplier_id, e.campaigns, coalesce(e.partner, '') as partner, e.source, e.reference,
       here * e.fen as fen, here * e.grams as grams, here * sales as sales, here * e.freight as freight,
       here::bigint as entries,
       there * e.fen as other_fen, there * e.grams as other_grams, there * sales as other_sales,
       there * e.freight as other_freight, there::bigint as other_entries,
       e.households, e.persons
  from ledger.unfolded
  join ledger.entry e on e.id = unfolded.entry_id
 cross join lateral (
           select unfolded.counted::integer - coalesce(unfolded.was, false)::integer as here,
                  (not unfolded.counted)::integer - coalesce(not unfolded.was, false)::integer as there,
                  (e.kind = 'SALE')::integer::bigint as sales) as part;

create view ledger.part as
select j.booked_on, date_trunc('month', j.booked_on)::date as month, j.county, j.city, j.channel, j.mode, j.category, j.sku,
       j.supplier_id, j.campaigns, coalesce(j.partner, '') as partner, j.source, j.reference,
       here * j.fen as fen, here * j.grams as grams, here * sales as sales, here * j.freight as freight,
       here::bigint as entries,
       (1 - here) * j.fen as other_fen, (1 - here) * j.grams as other_grams, (1 - here) * sales as other_sales,
       (1 - here) * j.freight as other_freight, (1 - here)::bigint as other_entries,
       j.households, j.persons
  from ledger.judged j
 cross join lateral (select j.counted::integer as here, (j.kind = 'SALE')::integer::bigint as sales) as part;
