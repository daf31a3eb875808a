create table catalog.product (
    sku text primary key,
    name text not null,
    county char(6) not null,
    supplier_id text not null,
    category text not null,
    variety text,
    grade text,
    size text,
    fruit_count int check (fruit_count > 0), -- in one sale unit
    pack_spec text not null,
    sale_unit text not null,
    net_weight_grams bigint not null check (net_weight_grams > 0),
    price_fen bigint not null check (price_fen > 0),
    -- tiers are read and written only with their product: the n-th quantity belongs to the n-th price
    tier_quantities int[] not null default '{}',
    tier_prices_fen bigint[] not null default '{}' check (cardinality(tier_prices_fen) = cardinality(tier_quantities)),
    season int[] not null, -- months, 1 to 12
    presale_allowed boolean not null,
    fresh_perishable boolean not null,
    no_reason_return boolean not null,
    shelf_life_days int check (shelf_life_days > 0),
    storage text,
    published boolean not null,
    version bigint not null default 1,
    changed_in bigint not null -- the revision of the catalogue that brought it as it is
);

create index product_by_change on catalog.product (changed_in);

create table catalog.price_change (
    sku text not null references catalog.product,
    price_fen bigint not null check (price_fen > 0),
    since timestamptz not null,
    changed_by text not null,
    primary key (sku, since)
);

-- The last day on which goods of a producer may be sold by one of its papers: those of one sku, or all where the sku is empty.
create table catalog.shelf_end (
    supplier_id text not null,
    sku text not null,
    paper text not null,
    last_day date, -- none: for good
    primary key (supplier_id, sku, paper)
);

-- One row, raised by every statement that changes products. Being locked until the change commits, it never shows a number
-- whose change cannot be seen yet, as a sequence would.
create table catalog.revision (
    only_row boolean primary key default true check (only_row),
    value bigint not null
);

insert into catalog.revision (value) values (1);

create function catalog.raise_revision() returns trigger language plpgsql as $$
begin
    update catalog.revision set value = value + 1;
    return null;
end
$$;

create trigger raise_revision
    before insert or update or delete on catalog.product
    for each statement execute function catalog.raise_revision();

create function catalog.note_revision() returns trigger language plpgsql as $$
begin
    new.changed_in := (select value from catalog.revision);
    return new;
end
$$;

create trigger note_revision
    before insert or update on catalog.product
    for each row execute function catalog.note_revision();

create trigger raise_revision
    after insert or update or delete on catalog.shelf_end
    for each statement execute function catalog.raise_revision();
