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
    constraint kind_decides_the_sign check (
        case kind
            when 'SALE' then fen >= 0 and grams >= 0 and boxes >= 0 and freight >= 0
            when 'REFUND' then fen <= 0 and grams <= 0 and boxes <= 0 and freight <= 0
            when 'CORRECTION' then corrects is not null
            else false
        end)
);

create index entry_newest on ledger.entry (booked_on, id);

create index entry_reference on ledger.entry (reference, sku);

-- Whether an entry counts, by which version of the counting rule, and why not. Written by the statement that writes the entry.
-- There is no foreign key: its check locks the entry's row, which takes the right to update that is revoked below.
create table ledger.verdict (
    entry_id     uuid primary key,
    rule_version integer not null,
    counted      boolean not null,
    reasons      text[] not null,
    check (counted = (reasons = '{}'))
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

-- The owner's own rights too, so that an owner who is no superuser is stopped twice.
revoke update, delete, truncate on ledger.entry, ledger.verdict from public, current_user;

-- Sums of what was folded so far: what reports read instead of the ledger.
create table ledger.roll_up (
    day           date not null,
    county        text not null,
    category      text not null,
    channel       text not null,
    sku           text not null,
    supplier_id   text not null,
    city          text not null, -- empty where nobody knows where it went
    counted       boolean not null,
    product_name  text not null,
    supplier_name text not null,
    fen           bigint not null,
    grams         bigint not null,
    sales         bigint not null,
    freight       bigint not null,
    entries       bigint not null,
    households    integer not null,
    persons       integer not null,
    primary key (day, county, category, channel, sku, supplier_id, city, counted)
);

-- Entries that are not in the roll-up yet. A queue without a key: it is only ever emptied as a whole.
create table ledger.unfolded (
    entry_id uuid not null
);

-- An entry with its verdict, with the columns of the roll-up beside its own.
create view ledger.judged as
select e.*,
       v.rule_version,
       v.counted,
       v.reasons,
       (e.kind = 'SALE')::integer::bigint as sales,
       1::bigint as entries
  from ledger.entry e
  join ledger.verdict v on v.entry_id = e.id;

-- Everything recorded, folded or not: adds up to the entries at any instant, for a fold moves rows in one transaction.
create view ledger.cell as
select day as booked_on, county, category, channel, sku, supplier_id, city, counted, product_name, supplier_name,
       fen, grams, sales, freight, entries, households, persons
  from ledger.roll_up
union all
select booked_on, county, category, channel, sku, supplier_id, city, counted, product_name, supplier_name,
       fen, grams, sales, freight, entries, households, persons
  from ledger.judged
  join ledger.unfolded on entry_id = id;
