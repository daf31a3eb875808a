create sequence invoice.number;

-- What an invoice has to say, and to whom it is made out. The market issues none itself.
create table invoice.invoice (
    id             uuid primary key,
    number         text not null unique,
    contract_id    uuid not null,
    contract       text not null,
    institution_id uuid not null,
    institution    text not null,
    supplier_id    text not null,
    supplier       text not null,
    supplier_code  text not null,
    type           text not null,
    title          text not null,
    tax_number     text not null,
    address        text not null,
    phone          text not null,
    bank           text not null,
    account        text not null,
    status         text not null,
    requested_by   text not null,
    requested_at   timestamptz not null,
    version        bigint not null default 1
);

create index invoice_of_contract on invoice.invoice (contract_id);
create index invoice_of_institution on invoice.invoice (institution_id, id);
create index invoice_of_supplier on invoice.invoice (supplier_id, id);

create table invoice.line (
    invoice_id  uuid not null references invoice.invoice,
    number      int not null,
    delivery_id uuid not null,
    delivery    text not null,
    sku         text not null,
    name        text not null,
    quantity    int not null check (quantity > 0),
    fen         bigint not null check (fen > 0),
    tax_fen     bigint not null check (tax_fen between 0 and fen),
    code        text not null,
    permille    int check (permille > 0),
    ask         boolean not null,
    basis       text not null,
    primary key (invoice_id, number)
);

-- Each accepted delivery is asked for once; red-lettering an invoice frees its deliveries.
create table invoice.covered (
    delivery_id uuid primary key,
    invoice_id  uuid not null references invoice.invoice
);

-- What the seller issued: the paper itself, never changed.
create table invoice.paper (
    id          uuid primary key,
    invoice_id  uuid not null references invoice.invoice,
    kind        text not null,
    number      text not null,
    issued_on   date not null,
    fen         bigint not null check (fen > 0),
    type        text not null,
    sha256      text not null,
    content     bytea not null,
    added_by    text not null,
    added_at    timestamptz not null,
    unique (invoice_id, sha256),
    unique (number, kind)
);

create function invoice.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what an invoice says is never changed: % on %', tg_op, tg_table_name;
end
$$;

create trigger line_is_kept before update or delete on invoice.line
    for each statement execute function invoice.refuse_change();
create trigger paper_is_kept before update or delete on invoice.paper
    for each statement execute function invoice.refuse_change();
