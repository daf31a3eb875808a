-- What somebody changed of many goods in one go, kept so that it can be taken back.
create table goodslist.save (
    id uuid primary key,
    saved_at timestamptz not null,
    saved_by uuid not null,
    undone_at timestamptz
);

create index save_by_person on goodslist.save (saved_by, id desc);

create table goodslist.saved_row (
    save_id uuid not null references goodslist.save,
    sku text not null,
    fen_before bigint not null,
    fen_after bigint not null,
    published_before boolean not null,
    published_after boolean not null,
    version_after bigint not null,
    boxes integer not null, -- more or fewer in stock
    correction_id uuid,
    check ((boxes = 0) = (correction_id is null)),
    primary key (save_id, sku)
);
