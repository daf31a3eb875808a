-- A gift is placed at once and paid at once, and is one order for each who receives it. scope and idempotency_key claim the placement as
-- they do for an order. The phone is the giver's, sealed.
create table ordering.gift (
    id uuid primary key,
    number text not null unique,
    scope text not null,
    idempotency_key text not null,
    fingerprint text not null,
    buyer_id uuid,
    phone text not null,
    tells_recipients boolean not null,
    placed_at timestamptz not null,
    hold_expires_at timestamptz not null,
    unique (scope, idempotency_key)
);

create index gift_of_buyer on ordering.gift (buyer_id) where buyer_id is not null;

-- The number of the gift that an order is part of, and what its card says, sealed with the address.
alter table ordering.orders
    add column gift text,
    add column card text;

create index order_of_gift on ordering.orders (gift, id) where gift is not null;

-- What of a refund that somebody made at Stripe for a gift as a whole was taken off each of its orders.
create table ordering.gift_refund (
    refund_id uuid not null,
    order_id uuid not null,
    fen bigint not null check (fen > 0),
    primary key (refund_id, order_id)
);

create index gift_refund_of_order on ordering.gift_refund (order_id);
