create sequence quotation.number;

create table quotation.quotation (
    id             uuid primary key,
    number         text not null unique,
    institution_id uuid not null,
    institution    text not null,
    asker          text not null,
    goods          text not null,
    category       text not null,
    grams          bigint not null check (grams > 0),
    deadline       timestamptz not null,
    status         text not null default 'ASKED',
    awarded_to     text,
    version        bigint not null default 1,
    check ((status = 'AWARDED') = (awarded_to is not null))
);

create index quotation_of_institution on quotation.quotation (institution_id, id);

create table quotation.invited (
    quotation_id uuid not null references quotation.quotation,
    supplier_id  text not null,
    primary key (quotation_id, supplier_id)
);

create index invited_supplier on quotation.invited (supplier_id);

create table quotation.offer (
    quotation_id uuid not null,
    supplier_id  text not null,
    supplier     text not null,
    sku          text not null,
    name         text not null,
    grade        text not null,
    certified    boolean not null,
    unit_fen     bigint not null check (unit_fen > 0),
    unit_grams   bigint not null check (unit_grams > 0),
    primary key (quotation_id, supplier_id),
    foreign key (quotation_id, supplier_id) references quotation.invited
);

-- What a kilogram cost at a market, for offers to be held against.
create table quotation.reference_price (
    category text not null,
    place    text not null,
    day      date not null,
    fen      bigint not null check (fen > 0),
    noted_by text not null,
    primary key (category, place, day)
);
