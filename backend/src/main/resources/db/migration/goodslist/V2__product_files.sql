-- Products by file: kept as it was sent until it is imported or thrown away, so that what is imported is what was checked.
create table goodslist.product_file (
    id uuid primary key,
    name text not null,
    sent_at timestamptz not null,
    sent_by uuid not null,
    imported_at timestamptz,
    added int not null default 0,
    changed int not null default 0
);

create index product_file_by_person on goodslist.product_file (sent_by, id desc);

create table goodslist.product_file_part (
    file_id uuid not null references goodslist.product_file on delete cascade,
    number int not null,
    content bytea not null,
    primary key (file_id, number)
);
