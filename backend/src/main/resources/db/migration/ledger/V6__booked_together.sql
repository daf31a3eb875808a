-- Sales come many at once: what a whole statement has in common (which months are locked, which version of the rule its days have)
-- is looked up once for all its rows. Whoever says on which day a sale is booked passes the trigger of the row by; whether that
-- month is open is asked for all rows together, after they are there.
create or replace function ledger.book() returns trigger language plpgsql as $$
begin
    new.booked_on := coalesce(new.booked_on, ledger.first_open(new.county, new.day));
    if new.kind in ('REFUND', 'FREIGHT') then
        select id into new.follows
          from ledger.entry
         where reference = new.reference and sku = new.sku and kind = 'SALE'
         order by id
         limit 1;
    elsif new.kind = 'CORRECTION' then
        select coalesce(follows, id) into new.follows from ledger.entry where cause = new.corrects;
    end if;
    return new;
end
$$;

drop trigger book on ledger.entry;

create trigger book before insert on ledger.entry
    for each row when (new.booked_on is null or new.kind <> 'SALE') execute function ledger.book();

create function ledger.refuse_locked_months() returns trigger language plpgsql as $$
declare
    locked record;
begin
    select county, month into locked
      from (select distinct county, date_trunc('month', booked_on)::date as month from added) as booked
      join ledger.month using (county, month)
     limit 1;
    if found then
        raise exception 'month % of % is locked', to_char(locked.month, 'YYYY-MM'), locked.county using errcode = 'LM001';
    end if;
    return null;
end
$$;

create or replace function ledger.judge() returns trigger language plpgsql as $$
begin
    with rule as materialized (
        select distinct on (day) day, version, requirements
          from (select distinct day from added) as booked
          join ledger.rule on in_force_since is not null and first_day <= day
         order by day, version desc
    ), why as materialized (
        select id, version,
               ledger.unmet(requirements, day, ship_to, buyer, certificate_from, certificate_to, '{}') as reasons
          from added
          join rule using (day)
         where kind = 'SALE'
    ), judged as (
        insert into ledger.verdict (entry_id, number, rule_version, counted, reasons)
        select id, 1, version, reasons = '{}', reasons from why
        returning entry_id, number, counted
    )
    insert into ledger.unfolded (entry_id, number, counted)
    select entry_id, number, counted from judged;

    if exists (select from added where kind <> 'SALE') then
        with judged as (
            insert into ledger.verdict (entry_id, number, rule_version, counted, reasons)
            select id, 1, coalesce(sale.rule_version, rule.version), coalesce(sale.counted, false),
                   coalesce(sale.reasons, '{sale-not-recorded}')
              from added
             cross join lateral (
                       select version
                         from ledger.rule
                        where in_force_since is not null and first_day <= added.day
                        order by version desc
                        limit 1) as rule
              left join lateral (
                       select rule_version, counted, reasons
                         from ledger.verdict
                        where entry_id = added.follows
                        order by number desc
                        limit 1) as sale on true
             where kind <> 'SALE'
            returning entry_id, number, counted
        )
        insert into ledger.unfolded (entry_id, number, counted)
        select entry_id, number, counted from judged;
    end if;
    return null;
end
$$;

create trigger a_month_that_is_open after insert on ledger.entry
    referencing new table as added
    for each statement execute function ledger.refuse_locked_months();
