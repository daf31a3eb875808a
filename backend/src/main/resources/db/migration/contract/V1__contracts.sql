create sequence contract.number;

-- Names and codes of both parties as they were when the contract was drawn up.
create table contract.contract (
    id              uuid primary key,
    number          text not null unique,
    requisition_id  uuid not null,
    requisition     text not null,
    purpose         text not null,
    institution_id  uuid not null,
    institution     text not null,
    buyer_code      text not null,
    supplier_id     text not null,
    supplier        text not null,
    supplier_code   text not null,
    status          text not null,
    version         bigint not null default 1,
    unique (requisition_id, supplier_id)
);

create index contract_of_institution on contract.contract (institution_id, id);
create index contract_of_supplier on contract.contract (supplier_id, id);

-- What the contract says, from its first wording on. A wording is never changed: another one follows it.
create table contract.revision (
    contract_id  uuid not null references contract.contract,
    number       int not null,
    po_number    text not null,
    mode         text not null,
    payment_days int not null,
    conditions   text not null,
    reason       text not null,
    drawn_at     timestamptz not null,
    sha256       text not null,
    pdf          bytea not null,
    primary key (contract_id, number)
);

create table contract.line (
    contract_id uuid not null,
    revision    int not null,
    number      int not null,
    sku         text not null,
    name        text not null,
    county      char(6) not null,
    category    text not null,
    quantity    int not null check (quantity > 0),
    unit_fen    bigint not null check (unit_fen > 0),
    unit_grams  bigint not null check (unit_grams > 0),
    primary key (contract_id, revision, number),
    foreign key (contract_id, revision) references contract.revision
);

create table contract.planned (
    contract_id uuid not null,
    revision    int not null,
    number      int not null,
    day         date not null,
    site        text not null,
    division    char(6) not null,
    address     text not null,
    sku         text not null,
    quantity    int not null check (quantity > 0),
    primary key (contract_id, revision, number),
    foreign key (contract_id, revision) references contract.revision
);

-- Each side signs a wording once; what it signed is the paper with this hash.
create table contract.signature (
    contract_id uuid not null,
    revision    int not null,
    side        text not null,
    person_id   uuid not null,
    person      text not null,
    at          timestamptz not null,
    sha256      text not null,
    primary key (contract_id, revision, side),
    foreign key (contract_id, revision) references contract.revision
);

create table contract.step (
    contract_id uuid not null references contract.contract,
    number      bigint generated always as identity,
    action      text not null,
    person_id   uuid not null,
    person      text not null,
    at          timestamptz not null,
    note        text not null,
    primary key (contract_id, number)
);

-- By which key somebody asked for the contracts of a requisition, and with what content.
create table contract.drawing (
    person_id      uuid not null,
    key            text not null,
    requisition_id uuid not null,
    content        text not null,
    primary key (person_id, key)
);

create function contract.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what a contract says is never changed: % on %', tg_op, tg_table_name;
end
$$;

create trigger revision_is_kept before update or delete on contract.revision
    for each statement execute function contract.refuse_change();
create trigger line_is_kept before update or delete on contract.line
    for each statement execute function contract.refuse_change();
create trigger planned_is_kept before update or delete on contract.planned
    for each statement execute function contract.refuse_change();
create trigger signature_is_kept before update or delete on contract.signature
    for each statement execute function contract.refuse_change();
