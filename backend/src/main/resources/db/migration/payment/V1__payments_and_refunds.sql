-- One try to be paid for a reference. Written before Stripe is asked, so that nothing Stripe does is ever unknown to us.
create table payment.payment (
    id              uuid primary key,
    reference       text not null,
    idempotency_key text not null,
    amount          bigint not null check (amount > 0),
    method          text not null,
    description     text not null,
    return_to       text not null,
    status          text not null,
    session_id      text unique,
    intent_id       text unique,
    redirect_url    text,
    started_at      timestamptz not null,
    expires_at      timestamptz not null,
    asked_at        timestamptz not null,
    settled_at      timestamptz,
    version         bigint not null default 0,
    unique (reference, idempotency_key)
);

-- The buyer can pay in one place at a time.
create unique index payment_one_open on payment.payment (reference) where status in ('REQUESTED', 'PENDING', 'UNKNOWN');
create index payment_to_ask_about on payment.payment (asked_at) where status in ('REQUESTED', 'PENDING', 'UNKNOWN');

create table payment.refund (
    id              uuid primary key,
    payment_id      uuid not null references payment.payment,
    reference       text not null,
    idempotency_key text not null,
    amount          bigint not null check (amount > 0),
    reason          text not null,
    unwanted        boolean not null,
    status          text not null,
    stripe_id       text unique,
    failure         text,
    requested_at    timestamptz not null,
    asked_at        timestamptz not null,
    settled_at      timestamptz,
    version         bigint not null default 0,
    unique (reference, idempotency_key)
);

create index refund_of_payment on payment.refund (payment_id);
create index refund_to_ask_about on payment.refund (asked_at) where status in ('REQUESTED', 'PENDING', 'UNKNOWN');

-- What Stripe has told us already; kept without its content, which names people.
create table payment.stripe_event (
    id          text primary key,
    type        text not null,
    received_at timestamptz not null
);
