-- scope and idempotency_key claim the placement: the unique index decides between simultaneous twins, on whichever instance.
create table ordering.orders (
    id uuid primary key,
    number text not null unique,
    scope text not null,
    idempotency_key text not null,
    fingerprint text not null,
    buyer_id uuid,
    status text not null check (
        status in ('AWAITING_PAYMENT', 'PAID', 'SHIPPED', 'COMPLETED', 'CANCELLED', 'EXPIRED', 'REFUNDED')
    ),
    goods_fen bigint not null check (goods_fen >= 0),
    freight_fen bigint not null check (freight_fen >= 0),
    discount_fen bigint not null check (discount_fen >= 0),
    total_fen bigint not null check (total_fen = goods_fen + freight_fen - discount_fen),
    paid_fen bigint not null default 0 check (paid_fen >= 0),
    refunded_fen bigint not null default 0 check (refunded_fen between 0 and paid_fen),
    payment_id uuid,
    paid_at timestamptz,
    division text not null,
    ship_to text not null,
    placed_at timestamptz not null,
    hold_expires_at timestamptz not null,
    expiry_leased_until timestamptz,
    refund_reason text,
    refund_asked_at timestamptz,
    attention text,
    version bigint not null default 0,
    unique (scope, idempotency_key)
) with (fillfactor = 80);

create index order_of_buyer on ordering.orders (buyer_id, id) where buyer_id is not null;
create index order_to_expire on ordering.orders (hold_expires_at) where status = 'AWAITING_PAYMENT';
create index order_to_look_at on ordering.orders (id) where refund_asked_at is not null or attention is not null;

create table ordering.line (
    order_id uuid not null,
    position integer not null,
    sku text not null,
    name text not null,
    category text not null,
    variety text,
    county text not null,
    supplier_id text not null,
    quantity integer not null check (quantity > 0),
    unit_grams bigint not null check (unit_grams > 0),
    unit_price_fen bigint not null check (unit_price_fen >= 0),
    shipped integer not null default 0 check (shipped between 0 and quantity),
    refunded_fen bigint not null default 0 check (refunded_fen between 0 and unit_price_fen * quantity),
    primary key (order_id, position)
) with (fillfactor = 80);

-- What makes a line cheaper than it usually is; most lines have no row. The unit price of the line is what the buyer pays, the list
-- price what a unit would have cost; the discount is the line's share of a coupon.
create table ordering.reduction (
    order_id uuid not null,
    position integer not null,
    campaigns text[] not null,
    list_price_fen bigint not null,
    discount_fen bigint not null check (discount_fen >= 0),
    primary key (order_id, position)
);

-- A refund that is for one line, such as for what was bad of it; all others are for the order as a whole.
create table ordering.line_refund (
    refund_id uuid primary key,
    position integer not null
);

-- A row a transition, and one for what happened without changing the state (from_status = to_status).
create table ordering.step (
    order_id uuid not null,
    position integer not null,
    from_status text,
    to_status text not null,
    at timestamptz not null,
    by text not null,
    note text,
    primary key (order_id, position)
);

-- How far a rotation of keys has come: every order up to this id is under the current key.
create table ordering.sealing (
    former_keys text primary key,
    after uuid not null
);
