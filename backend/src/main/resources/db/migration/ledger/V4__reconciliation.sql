-- Comparisons of the ledger with what the owners of its facts say. One at a time; a night has one.
create table ledger.reconciliation (
    id           uuid primary key,
    asked_by     text, -- nobody: the night's
    night        date unique,
    asked_at     timestamptz not null,
    alive_at     timestamptz, -- when whoever works at it last said so
    finished_at  timestamptz,
    failure      text
);

create unique index reconciliation_at_work on ledger.reconciliation ((true)) where finished_at is null;

-- What came of each witness: how much it said, how many entries that was held against, and in how many places they differ.
create table ledger.hearing (
    reconciliation uuid not null references ledger.reconciliation,
    witness        text not null,
    testimonies    bigint not null,
    entries        bigint not null,
    fen            bigint not null, -- of the entries
    differences    bigint not null,
    finished_at    timestamptz not null,
    primary key (reconciliation, witness)
);

-- Null is nothing at all: no testimony, or no entry. The first ten thousand of a hearing are kept.
create table ledger.difference (
    reconciliation uuid not null,
    witness        text not null,
    number         bigint not null,
    source         text not null,
    reference      text not null,
    sku            text not null, -- empty: of all products
    part           text not null,
    expected_fen   bigint,
    found_fen      bigint,
    expected_grams bigint,
    found_grams    bigint,
    primary key (reconciliation, witness, number)
);
