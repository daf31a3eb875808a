create table fulfilment.shipment (
    id uuid primary key,
    order_number text not null,
    courier text not null,
    tracking_number text not null,
    freight_paid_fen bigint check (freight_paid_fen >= 0),
    shipped_at timestamptz not null,
    shipped_by text not null,
    received_at timestamptz
);

create index shipment_of_order on fulfilment.shipment (order_number, shipped_at);
create index shipment_on_its_way on fulfilment.shipment (shipped_at) where received_at is null;

create table fulfilment.shipment_line (
    shipment_id uuid not null references fulfilment.shipment,
    sku text not null,
    quantity integer not null check (quantity > 0),
    primary key (shipment_id, sku)
);
