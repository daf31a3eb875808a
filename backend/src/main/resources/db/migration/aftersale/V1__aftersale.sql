-- One claim a line of an order: the unique pair decides between simultaneous twins.
create table aftersale.claim (
    id uuid primary key,
    order_number text not null,
    position integer not null,
    sku text not null,
    name text not null,
    county text not null,
    supplier_id text not null,
    bad integer not null check (bad > 0),
    pieces integer not null check (pieces > 0), -- in one sale unit, on the day of the claim
    unit_price_fen bigint not null check (unit_price_fen >= 0),
    proposed_fen bigint not null check (proposed_fen >= 0),
    note text not null,
    opened_at timestamptz not null,
    answer_by timestamptz not null,
    status text not null check (status in ('OPEN', 'DECLINED', 'APPEALED', 'GRANTED', 'REJECTED')),
    judge text check (judge in ('SUPPLIER', 'STAFF')),
    judged_by text,
    judged_at timestamptz,
    reason text,
    granted_fen bigint check (granted_fen > 0),
    appeal text,
    version bigint not null default 0,
    unique (order_number, position),
    check ((granted_fen is not null) = (status = 'GRANTED')),
    check (status = 'OPEN' or judge is not null)
);

create index claim_undecided on aftersale.claim (answer_by) where status in ('OPEN', 'APPEALED');

create table aftersale.photo (
    id uuid primary key,
    claim_id uuid not null references aftersale.claim,
    type text not null,
    content bytea not null
);

create index photo_of_claim on aftersale.photo (claim_id, id);
