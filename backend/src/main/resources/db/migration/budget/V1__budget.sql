-- What a unit may spend in a year on an item. The check is what no number of requests at once can get past.
create table budget.budget (
    id             uuid primary key,
    institution_id uuid not null,
    year           int not null,
    item           text not null,
    granted_fen    bigint not null,
    held_fen       bigint not null default 0 check (held_fen >= 0),
    consumed_fen   bigint not null default 0 check (consumed_fen >= 0),
    version        bigint not null default 1,
    unique (institution_id, year, item),
    check (granted_fen >= held_fen + consumed_fen)
);

-- What of it is held for which purchase, and what that purchase has consumed.
create table budget.hold (
    purchase_id  uuid primary key,
    budget_id    uuid not null references budget.budget,
    held_fen     bigint not null check (held_fen >= 0),
    consumed_fen bigint not null default 0 check (consumed_fen >= 0)
);

create index hold_of_budget on budget.hold (budget_id);
