-- Forms that are written in the background: who wants which, how far it is, and what came of it.
create table reporting.export (
    id           uuid primary key,
    person       jsonb not null, -- who asked, as they were then: it is their sight that the file is limited to
    person_id    uuid not null,
    form         text not null,
    from_month   date not null,
    to_month     date not null,
    county       text,
    format       text not null,
    language     text not null,
    status       text not null default 'WAITING' check (status in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    rows_done    bigint not null default 0,
    rows_total   bigint not null,
    bytes        bigint,
    sha256       text,
    attempts     integer not null default 0,
    requested_at timestamptz not null,
    alive_at     timestamptz, -- of whoever writes it; one that is silent for long has died
    finished_at  timestamptz
);

create index export_of_person on reporting.export (person_id, id);

create index export_open on reporting.export (id) where status in ('WAITING', 'RUNNING');

-- The file in pieces, so that none of it has to be held as a whole; in the database, so that any instance can give it out.
create table reporting.export_part (
    export_id uuid not null references reporting.export on delete cascade,
    number    integer not null,
    content   bytea not null,
    primary key (export_id, number)
);

-- Workbooks are compressed already, and whoever waits for lines waits longer for their compression than for the disk.
alter table reporting.export_part alter column content set storage external;

-- The sign-off of a county's month. A month that nobody has drawn up yet has no row.
create table reporting.sign_off (
    county   text not null,
    month    date not null check (extract(day from month) = 1),
    status   text not null check (status in ('DRAFT', 'CHECKED', 'REPORTED', 'RETURNED', 'LOCKED')),
    drawn_by uuid not null,
    version  bigint not null default 0,
    primary key (county, month)
);

-- Who did which step when, and why if it went back; added and never changed.
create table reporting.sign_off_step (
    county    text not null,
    month     date not null,
    number    integer not null,
    status    text not null,
    person_id uuid not null,
    person    text not null,
    at        timestamptz not null,
    note      text not null default '',
    primary key (county, month, number),
    foreign key (county, month) references reporting.sign_off
);

-- What was locked: its sums, what was printed around it, and the print itself with its hash.
create table reporting.locked_month (
    county        text not null,
    month         date not null,
    fen           bigint not null,
    grams         bigint not null,
    counted_fen   bigint not null,
    counted_grams bigint not null,
    paperwork     jsonb not null,
    sha256        text not null,
    pdf           bytea not null,
    primary key (county, month),
    foreign key (county, month) references reporting.sign_off
);

create function reporting.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'reporting.% is append-only, % is refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
end
$$;

create trigger append_only before update or delete or truncate on reporting.sign_off_step
    for each statement execute function reporting.refuse_change();

create trigger append_only before update or delete or truncate on reporting.locked_month
    for each statement execute function reporting.refuse_change();
