-- What was sold and what was paid back: one row a fact, added and never changed. Counts of households and persons only, no
-- personal data; a buyer is named only where it is a firm or an institution.
create table ledger.entry (
    id                 uuid primary key,
    cause              text not null unique,
    kind               text not null,
    day                date not null, -- of settled_at, in China
    booked_on          date not null, -- the same day, or the first of a later month if its own was locked
    settled_at         timestamptz not null,
    recorded_at        timestamptz not null,
    sku                text not null,
    product_name       text not null,
    category           text not null,
    variety            text,
    grade              text,
    spec               text,
    fen                bigint not null,
    grams              bigint not null,
    boxes              integer not null,
    freight            bigint not null, -- fen paid for sending it, beside fen
    supplier_id        text not null,
    supplier_name      text not null,
    county             text not null,
    certificate_number text,
    certificate_from   date,
    certificate_to     date,
    households         integer not null,
    persons            integer not null,
    credit_code        text,
    township           text,
    ship_to            text,
    buyer              text,
    buyer_name         text,
    city               text not null, -- of ship_to, else of buyer; empty where nobody knows where it went
    channel            text not null,
    mode               text not null,
    partner            text,
    campaigns          text[] not null,
    source             text not null,
    reference          text not null,
    demo               boolean not null,
    contract           text,
    invoice            text,
    voucher            text,
    remark             text,
    corrects           text, -- the cause of another entry
    follows            uuid, -- the sale that a refund takes back or a correction corrects: it has the verdict of that sale
    constraint kind_decides_the_sign check (
        case kind
            when 'SALE' then fen >= 0 and grams >= 0 and boxes >= 0 and freight >= 0
            when 'REFUND' then fen <= 0 and grams <= 0 and boxes <= 0 and freight <= 0
            when 'CORRECTION' then corrects is not null
            when 'FREIGHT' then fen = 0 and grams = 0 and boxes = 0 and freight >= 0
            else false
        end)
);

create index entry_newest on ledger.entry (booked_on, id);

-- What a county's staff see of them, and the parts in which long forms are read.
create index entry_of_county on ledger.entry (county, booked_on, id);

create index entry_reference on ledger.entry (reference, sku);

create index entry_of_partner on ledger.entry (partner, booked_on, id) where partner is not null;

create index entry_follower on ledger.entry (follows) where follows is not null;

-- Versions of the counting rule. The day of a sale decides which one judges it: the latest in force that had begun.
create table ledger.rule (
    version        integer primary key,
    first_day      date not null,
    requirements   text[] not null,
    chinese        text not null,
    english        text not null,
    drafted_at     timestamptz not null,
    drafted_by     text not null,
    in_force_since timestamptz
);

insert into ledger.rule (version, first_day, requirements, chinese, english, drafted_at, drafted_by, in_force_since)
values (1, date '0001-01-01', '{SOLD_TO_SHANDONG,NOT_RETURNED,NOT_DUPLICATE}',
        '口径一（2020年4月12日前成交）：收货地或采购单位在山东、已付款且未退货、未重复登记的销售计入，不要求认定。',
        'Rule 1 (sales before 12 April 2020): what was paid, shipped to Shandong or bought from there, not returned and not recorded twice counts; no certificate is asked for.',
        now(), 'luyu-market', now()),
       (2, date '2020-04-12', '{SOLD_TO_SHANDONG,CERTIFIED,NOT_RETURNED,NOT_DUPLICATE}',
        '口径二（2020年4月12日起成交）：收货地或采购单位在山东、成交当日认定在有效期内、已付款且未退货、未重复登记的销售计入。',
        'Rule 2 (sales from 12 April 2020): what was paid, shipped to Shandong or bought from there, with its certificate valid on the day, not returned and not recorded twice counts.',
        now(), 'luyu-market', now());

-- What is found out about a sale after it was recorded: a reason not to count it.
create table ledger.exclusion (
    entry_id uuid not null,
    reason   text not null,
    found_at timestamptz not null,
    primary key (entry_id, reason)
);

-- Whether an entry counts, by which version of the counting rule, and why not; its latest row is what stands. There is no foreign
-- key: its check locks the entry's row, which takes the right to update that is revoked below.
create table ledger.verdict (
    entry_id     uuid not null,
    number       integer not null, -- 1, 2, 3… of this entry
    rule_version integer not null,
    counted      boolean not null,
    reasons      text[] not null,
    primary key (entry_id, number),
    check (counted = (reasons = '{}'))
);

-- A county's months that are locked: a row is the lock.
create table ledger.month (
    county    text not null,
    month     date not null check (extract(day from month) = 1),
    locked_at timestamptz not null,
    locked_by text not null,
    primary key (county, month)
);

-- Verdicts that the sums do not know yet: the bucket an entry leaves, if it was in one, and the one it comes into.
create table ledger.unfolded (
    entry_id uuid not null,
    number   integer not null,
    was      boolean,
    counted  boolean not null
);

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'ledger.% is append-only, % is refused', tg_table_name, lower(tg_op)
        using errcode = 'restrict_violation', hint = 'Record a further entry that corrects the first.';
end
$$;

create trigger append_only before update or delete or truncate on ledger.entry
    for each statement execute function ledger.refuse_change();

create trigger append_only before update or delete or truncate on ledger.verdict
    for each statement execute function ledger.refuse_change();

create trigger append_only before update or delete or truncate on ledger.month
    for each statement execute function ledger.refuse_change();

create trigger append_only before update or delete or truncate on ledger.exclusion
    for each statement execute function ledger.refuse_change();

create trigger append_only before delete or truncate on ledger.rule
    for each statement execute function ledger.refuse_change();

create trigger never_changed_in_force before update on ledger.rule
    for each row when (old.in_force_since is not null) execute function ledger.refuse_change();

-- The owner's own rights too, so that an owner who is no superuser is stopped twice.
revoke update, delete, truncate on ledger.entry, ledger.verdict, ledger.month, ledger.exclusion from public, current_user;

create function ledger.is_locked(county text, day date) returns boolean language sql stable as $$
    select exists (select from ledger.month m where m.county = $1 and m.month = date_trunc('month', $2)::date)
$$;

-- The day itself, or the first of the first open month after its own.
create function ledger.first_open(county text, day date) returns date language plpgsql stable as $$
declare
    month date := date_trunc('month', day);
begin
    if not ledger.is_locked(county, month) then
        return day;
    end if;
    while ledger.is_locked(county, month) loop
        month := month + interval '1 month';
    end loop;
    return month;
end
$$;

-- The reasons not to count a sale, in the order in which a reader asks.
create function ledger.unmet(
    requirements text[], day date, ship_to text, buyer text, certificate_from date, certificate_to date, exclusions text[])
returns text[] language sql immutable as $$
    select array_remove(array[
        case when 'SOLD_TO_SHANDONG' = any(requirements)
              and not (coalesce(ship_to, '') like '37%' or coalesce(buyer, '') like '37%')
             then case when coalesce(ship_to, buyer) is null then 'destination-unknown' else 'outside-shandong' end
        end,
        case when 'CERTIFIED' = any(requirements)
             then case when certificate_from is null then 'no-certificate'
                       when day not between certificate_from and certificate_to then 'certificate-not-valid'
                  end
        end,
        case when 'NOT_RETURNED' = any(requirements) and 'returned' = any(exclusions) then 'returned' end,
        case when 'NOT_DUPLICATE' = any(requirements) and 'duplicate' = any(exclusions) then 'duplicate' end
    ], null)
$$;

-- Whoever records shares this lock to the end of the transaction; whoever locks a month or changes a rule has it alone. The
-- statements of the triggers below begin after it is held and therefore see every lock and rule that was committed before.
create function ledger.share_the_books() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(hashtext('ledger.books'));
    return null;
end
$$;

-- The sums first: a rule that is taking effect has them until it is done, and locks the books only at its end.
create function ledger.have_the_books_alone() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('ledger.sums'));
    perform pg_advisory_xact_lock(hashtext('ledger.books'));
    return null;
end
$$;

-- Without a wish for a day, an entry of a locked month goes to the first open one after it; with one, it is refused.
create function ledger.book() returns trigger language plpgsql as $$
begin
    if exists (
            select from ledger.month
             where county = new.county and month = date_trunc('month', coalesce(new.booked_on, new.day))) then
        if new.booked_on is not null then
            raise exception 'month % of % is locked', to_char(new.booked_on, 'YYYY-MM'), new.county using errcode = 'LM001';
        end if;
        new.booked_on := ledger.first_open(new.county, new.day);
    else
        new.booked_on := coalesce(new.booked_on, new.day);
    end if;
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

create function ledger.judge() returns trigger language plpgsql as $$
begin
    with judged as (
        insert into ledger.verdict (entry_id, number, rule_version, counted, reasons)
        select id, 1, rule.version, reasons = '{}', reasons
          from added
         cross join lateral (
                   select version, requirements
                     from ledger.rule
                    where in_force_since is not null and first_day <= added.day
                    order by version desc
                    limit 1) as rule
         cross join lateral (
                   select ledger.unmet(
                              rule.requirements, day, ship_to, buyer, certificate_from, certificate_to, '{}') as reasons) as why
         where kind = 'SALE'
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

create function ledger.refuse_new_verdict_of_locked_month() returns trigger language plpgsql as $$
begin
    if exists (select from ledger.entry e where e.id = new.entry_id and ledger.is_locked(e.county, e.booked_on)) then
        raise exception 'the month of entry % is locked', new.entry_id using errcode = 'LM001';
    end if;
    return new;
end
$$;

create trigger share_the_books before insert on ledger.entry
    for each statement execute function ledger.share_the_books();

create trigger book before insert on ledger.entry
    for each row execute function ledger.book();

create trigger judge after insert on ledger.entry
    referencing new table as added
    for each statement execute function ledger.judge();

create trigger never_of_a_locked_month before insert on ledger.verdict
    for each row when (new.number > 1) execute function ledger.refuse_new_verdict_of_locked_month();

create trigger have_the_books_alone before insert on ledger.month
    for each statement execute function ledger.have_the_books_alone();

create trigger have_the_books_alone before insert on ledger.exclusion
    for each statement execute function ledger.have_the_books_alone();

-- Each entry with the verdict that stands, as one row.
create view ledger.judged as
select e.*, v.number, v.rule_version, v.counted, v.reasons
  from ledger.entry e
 cross join lateral (
           select number, rule_version, counted, reasons
             from ledger.verdict
            where entry_id = e.id
            order by number desc
            limit 1) as v;

-- What a version of the rule makes of the sales of open months from its first day on that no such version has judged yet. A sale
-- that was taken back in a month which is locked by now keeps its verdict, or the two would no longer net out.
create function ledger.judged_anew(by_version integer, only_new boolean)
returns table (entry_id uuid, number integer, was boolean, reasons text[]) language sql stable as $$
    select e.id, v.number, v.counted,
           ledger.unmet(rule.requirements, e.day, e.ship_to, e.buyer, e.certificate_from, e.certificate_to, known.exclusions)
      from ledger.rule
      join ledger.entry e on e.kind = 'SALE' and e.day >= rule.first_day and e.booked_on >= rule.first_day
     cross join lateral (
               select number, rule_version, counted
                 from ledger.verdict
                where verdict.entry_id = e.id
                order by number desc
                limit 1) as v
     cross join lateral (
               select coalesce(array_agg(reason), '{}') as exclusions
                 from ledger.exclusion
                where exclusion.entry_id = e.id) as known
     where rule.version = by_version
       and v.rule_version < by_version
       and not ledger.is_locked(e.county, e.booked_on)
       and not exists (
               select from ledger.entry taking_back
                where taking_back.follows = e.id
                  and ledger.is_locked(taking_back.county, taking_back.booked_on))
       and (not only_new or e.id in (select unfolded.entry_id from ledger.unfolded where unfolded.was is null))
$$;

-- Brings whatever follows a sale under the verdict that the sale has by now.
create function ledger.follow(sales uuid[]) returns void language sql as $$
    with late as materialized (
        select e.id as entry_id, own.number + 1 as number, own.counted as was,
               sale.rule_version, sale.counted, sale.reasons
          from ledger.entry e
         cross join lateral (
                   select * from ledger.verdict where entry_id = e.id order by number desc limit 1) as own
         cross join lateral (
                   select * from ledger.verdict where entry_id = e.follows order by number desc limit 1) as sale
         where e.follows = any(sales)
           and (own.rule_version, own.counted, own.reasons) is distinct from (sale.rule_version, sale.counted, sale.reasons)
    ), judged as (
        insert into ledger.verdict (entry_id, number, rule_version, counted, reasons)
        select entry_id, number, rule_version, counted, reasons from late
    )
    insert into ledger.unfolded (entry_id, number, was, counted)
    select entry_id, number, was, counted from late
$$;

create function ledger.judge_anew(by_version integer, only_new boolean) returns void language plpgsql as $$
declare
    sales uuid[];
begin
    with anew as materialized (
        select * from ledger.judged_anew(by_version, only_new)
    ), judged as (
        insert into ledger.verdict (entry_id, number, rule_version, counted, reasons)
        select entry_id, number + 1, by_version, reasons = '{}', reasons from anew
    ), moved as (
        insert into ledger.unfolded (entry_id, number, was, counted)
        select entry_id, number + 1, was, reasons = '{}' from anew
    )
    select array_agg(entry_id) into sales
      from anew
     where exists (select from ledger.entry e where e.follows = anew.entry_id);
    perform ledger.follow(sales);
end
$$;

-- Puts a drafted version in force. Most is judged while others go on recording; what they recorded meanwhile is judged at the end,
-- with the books alone.
create function ledger.put_in_force(by_version integer, at timestamptz) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('ledger.sums'));
    perform ledger.judge_anew(by_version, false);
    perform pg_advisory_xact_lock(hashtext('ledger.books'));
    perform ledger.judge_anew(by_version, true);
    update ledger.rule set in_force_since = at where version = by_version;
end
$$;

-- Takes a sale, and what takes it back or corrects it, out of what counts; false if there is no such entry.
create function ledger.exclude(by_cause text, why text, at timestamptz) returns boolean language plpgsql as $$
declare
    sale uuid;
begin
    select coalesce(follows, id) into sale from ledger.entry where cause = by_cause;
    if sale is null then
        return false;
    end if;
    insert into ledger.exclusion (entry_id, reason, found_at) values (sale, why, at) on conflict do nothing;
    with anew as materialized (
        select j.id as entry_id, j.number + 1 as number, j.counted as was, j.rule_version,
               ledger.unmet(rule.requirements, j.day, j.ship_to, j.buyer, j.certificate_from, j.certificate_to,
                            array(select reason from ledger.exclusion where entry_id = j.id)) as reasons,
               j.reasons as so_far
          from ledger.judged j
          join ledger.rule on rule.version = j.rule_version
         where j.id = sale and j.kind = 'SALE'
    ), judged as (
        insert into ledger.verdict (entry_id, number, rule_version, counted, reasons)
        select entry_id, number, rule_version, reasons = '{}', reasons from anew where reasons <> so_far
    )
    insert into ledger.unfolded (entry_id, number, was, counted)
    select entry_id, number, was, reasons = '{}' from anew where reasons <> so_far;
    perform ledger.follow(array[sale]);
    return true;
end
$$;
