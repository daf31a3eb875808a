-- Boxes promised of a coming harvest count as received before any lot has brought them; lots bring what is promised first. As long as
-- boxes are sold ahead, an order whose id is smaller than this one was placed before and is for boxes that were there.
alter table inventory.stock
    add column promised bigint not null default 0 check (promised between 0 and received),
    add column ahead_since uuid;

-- The tonnage of a coming harvest as boxes to be sold before they are picked.
create table inventory.presale (
    id uuid primary key,
    sku text not null,
    tonnage_grams bigint not null check (tonnage_grams > 0),
    boxes bigint not null check (boxes > 0),
    opens_on date not null,
    closes_on date not null check (closes_on >= opens_on),
    ships_from date not null check (ships_from > closes_on),
    ships_until date not null check (ships_until >= ships_from),
    state text not null check (state in ('PLANNED', 'OPEN', 'ENDED', 'WITHDRAWN')),
    opened_at timestamptz,
    ended_at timestamptz,
    planned_at timestamptz not null,
    planned_by text not null,
    check ((state in ('OPEN', 'ENDED')) = (opened_at is not null)),
    check ((state in ('ENDED', 'WITHDRAWN')) = (ended_at is not null))
);

create unique index presale_under_way on inventory.presale (sku) where state in ('PLANNED', 'OPEN');
create index presale_of_sku on inventory.presale (sku, opened_at);
