create sequence delivery.number;

-- One row a contract: whoever calls off takes it first, so that two at once never call off beyond the contract.
create table delivery.book (
    contract_id uuid primary key,
    version     bigint not null default 0
);

-- Names and codes of both parties as they stand in the contract.
create table delivery.delivery (
    id             uuid primary key,
    number         text not null unique,
    contract_id    uuid not null references delivery.book,
    contract       text not null,
    requisition_id uuid not null,
    institution_id uuid not null,
    institution    text not null,
    buyer_code     text not null,
    supplier_id    text not null,
    supplier       text not null,
    supplier_code  text not null,
    replaces       uuid references delivery.delivery,
    day            date not null,
    site           text not null,
    division       char(6) not null,
    address        text not null,
    status         text not null,
    means          text,
    carrier        text,
    carrier_number text,
    sent_at        timestamptz,
    version        bigint not null default 1
);

create index delivery_of_contract on delivery.delivery (contract_id, number);
create index delivery_of_institution on delivery.delivery (institution_id, day);
create index delivery_of_supplier on delivery.delivery (supplier_id, day);

-- Never more sent than called off, never more accepted than sent; every box missing is decided of at most once.
create table delivery.line (
    delivery_id    uuid not null references delivery.delivery,
    number         int not null,
    sku            text not null,
    name           text not null,
    county         char(6) not null,
    category       text not null,
    quantity       int not null check (quantity > 0),
    unit_fen       bigint not null check (unit_fen > 0),
    unit_grams     bigint not null check (unit_grams > 0),
    sent           int not null default 0 check (sent between 0 and quantity),
    counted        int check (counted between 0 and sent),
    damaged        int check (damaged between 0 and counted),
    weight_grams   bigint check (weight_grams >= 0),
    quality        text,
    reason         text,
    accepted       int not null default 0 check (accepted between 0 and sent),
    accepted_grams bigint not null default 0 check (accepted_grams >= 0),
    accepted_fen   bigint not null default 0 check (accepted_fen between 0 and unit_fen * accepted),
    redelivered    int not null default 0 check (redelivered >= 0),
    struck_off     int not null default 0 check (struck_off >= 0),
    primary key (delivery_id, number),
    unique (delivery_id, sku),
    check (accepted + redelivered + struck_off <= quantity)
);

-- Once a delivery, and never changed.
create table delivery.acceptance (
    delivery_id uuid primary key references delivery.delivery,
    person_id   uuid not null,
    receiver    text not null,
    carrier     text not null,
    note        text not null,
    at          timestamptz not null
);

create table delivery.photo (
    id          uuid primary key,
    delivery_id uuid not null references delivery.delivery,
    type        text not null,
    sha256      text not null,
    content     bytea not null,
    added_by    text not null,
    added_at    timestamptz not null,
    unique (delivery_id, sha256)
);

create table delivery.step (
    delivery_id uuid not null references delivery.delivery,
    number      bigint generated always as identity,
    action      text not null,
    person_id   uuid not null,
    person      text not null,
    at          timestamptz not null,
    note        text not null,
    primary key (delivery_id, number)
);

create function delivery.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was accepted is never changed: % on %', tg_op, tg_table_name;
end
$$;

create trigger acceptance_is_kept before update or delete on delivery.acceptance
    for each statement execute function delivery.refuse_change();
create trigger photo_is_kept before update or delete on delivery.photo
    for each statement execute function delivery.refuse_change();
