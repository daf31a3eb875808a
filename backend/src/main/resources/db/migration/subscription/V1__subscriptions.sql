create table subscription.subscription (
    id uuid primary key,
    supplier_id text not null,
    address text not null,
    events text[] not null check (cardinality(events) > 0),
    secret text not null, -- sealed
    active boolean not null default true,
    failing_since timestamptz, -- since when nothing has got through
    created_at timestamptz not null
);

create index subscription_of_supplier on subscription.subscription (supplier_id);

create table subscription.message (
    id uuid primary key,
    subscription_id uuid not null references subscription.subscription on delete cascade,
    event text not null,
    body text not null,
    at timestamptz not null,
    attempts integer not null default 0,
    due_at timestamptz, -- while it is to be sent
    delivered_at timestamptz,
    code integer, -- what the other side last answered
    failure text -- why it did not
);

create index message_due on subscription.message (due_at) where due_at is not null;
create index message_of_subscription on subscription.message (subscription_id, id);
