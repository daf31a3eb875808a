create table fulfilment.shipment (
    id uuid primary key,
    order_number text not null,
    courier text not null,
    tracking_number text not null,
    freight_paid_fen bigint check (freight_paid_fen >= 0),
    shipped_at timestamptz not null,
    shipped_by text not null,
    sent_from text not null,
    sent_to text not null,
    asked_at timestamptz, -- when the courier was last asked
    arrived_at timestamptz, -- as the courier says
    received_at timestamptz -- as the buyer says, or is taken to say
);

create index shipment_of_order on fulfilment.shipment (order_number, shipped_at);
create index shipment_on_its_way on fulfilment.shipment (shipped_at) where received_at is null;
create index shipment_to_ask_for on fulfilment.shipment (asked_at nulls first, shipped_at)
 where arrived_at is null and received_at is null;

create table fulfilment.shipment_line (
    shipment_id uuid not null references fulfilment.shipment,
    sku text not null,
    quantity integer not null check (quantity > 0),
    primary key (shipment_id, sku)
);

create table fulfilment.tracking_step (
    shipment_id uuid not null references fulfilment.shipment,
    stage text not null check (stage in ('COLLECTED', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED')),
    place text not null,
    at timestamptz not null,
    primary key (shipment_id, at, stage, place)
);
