-- What happened, told once to everyone who wants to hear of it.
create table platform.event (
    id          uuid primary key,
    type        text not null,
    payload     jsonb not null,
    occurred_at timestamptz not null default now()
);

create index event_age on platform.event using brin (occurred_at);

-- One row a consumer. Open while due_at is set; afterwards either done (done_at) or given up (no done_at).
create table platform.delivery (
    event_id   uuid not null references platform.event on delete cascade,
    consumer   text not null,
    attempts   integer not null default 0,
    due_at     timestamptz default now(),
    done_at    timestamptz,
    last_error text,
    primary key (event_id, consumer)
);

create index delivery_open on platform.delivery (due_at) where due_at is not null;

-- Of which scripts, all modules' together, these schemas are the outcome: a start with the same ones has nothing to migrate.
create table platform.migrated (
    scripts text not null
);
