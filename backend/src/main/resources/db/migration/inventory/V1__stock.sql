-- One row a sku, changed by every order of it: half-empty pages let those changes stay on their page.
create table inventory.stock (
    sku text primary key,
    received bigint not null,
    available bigint not null check (available >= 0),
    held bigint not null check (held >= 0),
    sold bigint not null check (sold >= 0),
    check (received = available + held + sold)
) with (fillfactor = 50);

-- Lots leave in the order they came in.
create table inventory.lot (
    id uuid primary key,
    sku text not null references inventory.stock,
    boxes integer not null check (boxes > 0),
    picked integer not null default 0 check (picked between 0 and boxes),
    received_on date not null,
    taken_in_at timestamptz not null,
    taken_in_by text not null,
    township text, -- where it was grown, if somebody said
    orchard text,
    check ((orchard is null) = (township is null))
);

create index lot_by_age on inventory.lot (sku, received_on, id);

-- What an order keeps of the stock: held until it is paid, sold from then on; a row that is gone was given back.
create table inventory.hold (
    order_id uuid not null,
    sku text not null,
    quantity integer not null check (quantity > 0),
    sold boolean not null default false,
    primary key (order_id, sku)
);

-- Which lot went into which parcel, so that a complaint finds its orchard.
create table inventory.pick (
    shipment_id uuid not null,
    lot_id uuid not null references inventory.lot,
    boxes integer not null check (boxes > 0),
    primary key (shipment_id, lot_id)
);
