-- The chain: every entry with its first verdict, and every later verdict, is sealed in a block that carries the hash of the one
-- before. Who changes a row behind the triggers' back breaks it.
create table ledger.block (
    number    bigint primary key,
    sealed_at timestamptz not null,
    items     integer not null,
    root      bytea not null, -- of the hashes of its items, one after the other
    previous  bytea not null,
    hash      bytea not null
);

create table ledger.sealed (
    block    bigint not null,
    position integer not null,
    entry_id uuid not null,
    number   integer not null,
    hash     bytea not null,
    primary key (block, position)
);

create trigger append_only before update or delete or truncate on ledger.block
    for each statement execute function ledger.refuse_change();

create trigger append_only before update or delete or truncate on ledger.sealed
    for each statement execute function ledger.refuse_change();

revoke update, delete, truncate on ledger.block, ledger.sealed from public, current_user;

-- An entry as text that does not depend on any setting of a session: a JSON array of its columns in this order, times as
-- microseconds since 1970.
create function ledger.text_of(e ledger.entry) returns text language sql stable as $$
    select json_build_array(
        e.id, e.cause, e.kind, e.day, e.booked_on, (extract(epoch from e.settled_at) * 1000000)::bigint,
        (extract(epoch from e.recorded_at) * 1000000)::bigint, e.sku, e.product_name, e.category, e.variety, e.grade, e.spec,
        e.fen, e.grams, e.boxes, e.freight, e.supplier_id, e.supplier_name, e.county,
        e.certificate_number, e.certificate_from, e.certificate_to, e.households, e.persons, e.credit_code, e.township,
        e.ship_to, e.buyer, e.buyer_name, e.city, e.channel, e.mode, e.partner, e.campaigns,
        e.source, e.reference, e.demo, e.contract, e.invoice, e.voucher, e.remark, e.corrects, e.follows)::text
$$;

-- The first verdict is sealed together with its entry.
create function ledger.hash_of(e ledger.entry, v ledger.verdict) returns bytea language sql stable as $$
    select sha256(convert_to(
        case v.number when 1 then ledger.text_of(e) else '' end
            || json_build_array(v.entry_id, v.number, v.rule_version, v.counted, v.reasons)::text,
        'UTF8'))
$$;

create function ledger.hash_of_block(b ledger.block) returns bytea language sql stable as $$
    select sha256(convert_to(
        json_build_array(
            b.number, (extract(epoch from b.sealed_at) * 1000000)::bigint, b.items,
            encode(b.root, 'hex'), encode(b.previous, 'hex'))::text,
        'UTF8'))
$$;

-- Seals up to so many of what waits and says how many. One sealer at a time, which holds the lock ledger.chain.
create function ledger.seal(most integer, at timestamptz) returns integer language sql as $$
    with taken as (
        delete from ledger.unsealed
         where ctid = any(array(select ctid from ledger.unsealed limit most))
        returning entry_id, number
    ), item as materialized (
        select row_number() over (order by taken.entry_id, taken.number)::integer as position,
               taken.entry_id, taken.number, ledger.hash_of(e, v) as hash
          from taken
          join ledger.entry e on e.id = taken.entry_id
          join ledger.verdict v on v.entry_id = taken.entry_id and v.number = taken.number
    ), last as (
        select number, hash from ledger.block order by number desc limit 1
    ), next as (
        select coalesce((select number from last), 0) + 1 as number,
               at as sealed_at,
               count(*)::integer as items,
               sha256(string_agg(hash, ''::bytea order by position)) as root,
               coalesce((select hash from last), sha256(''::bytea)) as previous
          from item
        having count(*) > 0
    ), placed as (
        insert into ledger.sealed (block, position, entry_id, number, hash)
        select next.number, position, entry_id, item.number, hash from item cross join next
    ), chained as (
        insert into ledger.block (number, sealed_at, items, root, previous, hash)
        select number, sealed_at, items, root, previous,
               ledger.hash_of_block(row(number, sealed_at, items, root, previous, ''::bytea)::ledger.block)
          from next
        returning items
    )
    select coalesce((select items from chained), 0)
$$;
