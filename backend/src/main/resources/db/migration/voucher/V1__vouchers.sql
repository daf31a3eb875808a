create sequence voucher.number;

-- The whole pack as it was made, to be kept for fifteen years (Government Procurement Law, article 42).
create table voucher.voucher (
    number          text primary key,
    contract_id     uuid not null,
    contract        text not null,
    institution_id  uuid not null,
    institution     text not null,
    supplier_id     text not null,
    supplier        text not null,
    fen             bigint not null,
    made_by         text not null,
    made_at         timestamptz not null,
    kept_until      date not null,
    facts           text not null,
    sha256          text not null,
    content         bytea not null,
    unique (contract_id, facts)
);

create index voucher_of_institution on voucher.voucher (institution_id, number);
create index voucher_of_supplier on voucher.voucher (supplier_id, number);

create function voucher.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a voucher is never changed: % on %', tg_op, tg_table_name;
end
$$;

create function voucher.refuse_early_deletion() returns trigger language plpgsql as $$
begin
    if old.kept_until > current_date then
        raise exception 'voucher % is kept until %', old.number, old.kept_until;
    end if;
    return old;
end
$$;

create trigger voucher_is_kept before update or truncate on voucher.voucher
    for each statement execute function voucher.refuse_change();
create trigger voucher_is_kept_long before delete on voucher.voucher
    for each row execute function voucher.refuse_early_deletion();
