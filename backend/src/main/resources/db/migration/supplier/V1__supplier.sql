create table supplier.supplier (
    id text primary key,
    name text not null,
    county char(6) not null,
    kind text not null,
    credit_code char(18) not null unique,
    households int not null check (households >= 0),
    persons int not null check (persons >= households),
    demo boolean not null default false,
    version bigint not null default 0
);

create table supplier.certificate (
    number text primary key,
    supplier_id text not null references supplier.supplier,
    valid_from date not null,
    valid_to date not null check (valid_to >= valid_from),
    demo boolean not null default false
);

create index certificate_by_supplier on supplier.certificate (supplier_id, valid_to desc);
