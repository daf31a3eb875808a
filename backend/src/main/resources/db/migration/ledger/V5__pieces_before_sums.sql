-- Moves what waits into the sums; one writer at a time, which holds the lock ledger.sums. A verdict that changed takes the entry out
-- of one bucket and into the other. Sales that differ in nothing that is summed by are added up first: what twenty choices of dimensions
-- cost is then the number of products and places that were sold, not of sales.
create or replace function ledger.fold() returns void language sql set work_mem = '32MB' as $$
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
    ), piece as materialized (
        select month, county, city, channel, mode, category, sku, supplier_id, campaigns, partner, source,
               max(product_name) as product_name, max(supplier_name) as supplier_name,
               max(households) as households, max(persons) as persons,
               ledger.total(here * fen) as fen, ledger.total(here * grams) as grams,
               sum(here * sales) as sales, ledger.total(here * freight) as freight, sum(here) as entries,
               ledger.total(there * fen) as other_fen, ledger.total(there * grams) as other_grams,
               sum(there * sales) as other_sales, ledger.total(there * freight) as other_freight,
               sum(there) as other_entries
          from moved
         group by month, county, city, channel, mode, category, sku, supplier_id, campaigns, partner, source
    ), named as (
        insert into ledger.name as known (dimension, key, name)
        select 'sku', sku, max(product_name) from piece group by sku
         union all
        select 'supplier_id', supplier_id, max(supplier_name) from piece group by supplier_id
            on conflict (dimension, key) do update set name = excluded.name where known.name <> excluded.name
    ), cell as (
        select 63 - grouping(supplier_id, sku, category, channel, city, county) as kept,
               month, county, city, channel, mode, category, sku, supplier_id,
               '' as campaign, '' as partner, '' as source, ledger.total(fen) as fen, ledger.total(grams) as grams,
               ledger.total(sales) as sales, ledger.total(freight) as freight, ledger.total(entries) as entries,
               ledger.total(other_fen) as other_fen, ledger.total(other_grams) as other_grams,
               ledger.total(other_sales) as other_sales, ledger.total(other_freight) as other_freight,
               ledger.total(other_entries) as other_entries, max(households) as households, max(persons) as persons
          from piece
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
               ledger.total(fen) as fen, ledger.total(grams) as grams,
               ledger.total(sales) as sales, ledger.total(freight) as freight, ledger.total(entries) as entries,
               ledger.total(other_fen) as other_fen, ledger.total(other_grams) as other_grams,
               ledger.total(other_sales) as other_sales, ledger.total(other_freight) as other_freight,
               ledger.total(other_entries) as other_entries, max(households) as households, max(persons) as persons
          from piece
          left join lateral unnest(campaigns) as tag on true
         group by month, tag, grouping sets (
               (county, city),
               (county, channel, mode),
               (county, city, channel, mode),
               (county, category),
               (county, city, category),
               (county, channel, mode, category))
         union all
        select 133, month, county, '', channel, mode, '', '', '', '', partner, source, ledger.total(fen) as fen, ledger.total(grams) as grams,
               ledger.total(sales) as sales, ledger.total(freight) as freight, ledger.total(entries) as entries,
               ledger.total(other_fen) as other_fen, ledger.total(other_grams) as other_grams,
               ledger.total(other_sales) as other_sales, ledger.total(other_freight) as other_freight,
               ledger.total(other_entries) as other_entries, max(households) as households, max(persons) as persons
          from piece
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
