-- Files of units that a finance bureau lists. A file belongs to the partner city whose staff sent it, or to no city.
create table institution.listing (
    id            uuid primary key,
    file_name     text not null,
    city          char(6),
    status        text not null,
    rows_read     bigint not null default 0,
    rows_expected bigint not null default 0,
    rows_wrong    bigint not null default 0,
    columns       text[] not null default '{}', -- what each column of the file holds
    refusal       text, -- why the file as a whole was refused: a code, and as a JSON array what its message mentions
    refusal_with  jsonb not null default '[]',
    entered_by    uuid not null,
    entered_name  text not null,
    entered_at    timestamptz not null,
    person        jsonb not null, -- whose sight the check has, whichever process does it
    attempts      int not null default 0, -- how often a check began; only the last one may go on
    alive_at      timestamptz -- when the check last told of itself
);

create index listing_being_checked on institution.listing (id) where status = 'CHECKING';

-- The file itself until it is checked, so that a check that dies can begin again.
create table institution.listing_part (
    listing_id uuid not null references institution.listing,
    number     int not null,
    content    bytea not null,
    primary key (listing_id, number)
);

-- Units that purchase. None is ever deleted: its papers are kept for fifteen years.
create table institution.institution (
    id          uuid primary key,
    credit_code char(18) not null unique,
    code_reason text, -- why a code with a wrong check character is right all the same
    name        text not null,
    kind        text not null,
    division    char(6) not null,
    parent      uuid references institution.institution,
    status      text not null,
    ladder      bigint[] not null default '{}', -- fen up to which each level of approval but the last is enough
    merged_into uuid references institution.institution,
    ended_on    date,
    demo        boolean not null default false,
    listing     uuid references institution.listing,
    version     bigint not null default 1,
    check ((status = 'MERGED') = (merged_into is not null)),
    check ((status in ('MERGED', 'DISSOLVED')) = (ended_on is not null)),
    check (id <> merged_into and id <> parent)
);

create index institution_by_name on institution.institution (name, id);
create index institution_by_division on institution.institution (division, name, id);
create index institution_to_activate on institution.institution (listing) where status = 'LISTED';
create index institution_by_parent on institution.institution (parent) where parent is not null;

create table institution.former_name (
    institution_id uuid not null references institution.institution,
    name           text not null,
    last_day       date not null,
    primary key (institution_id, last_day, name)
);

create table institution.former_code (
    institution_id uuid not null references institution.institution,
    code           char(18) not null,
    last_day       date not null,
    primary key (institution_id, last_day, code)
);

create index former_code_by_code on institution.former_code (code);

create table institution.step (
    institution_id uuid not null references institution.institution,
    number         bigint generated always as identity,
    action         text not null,
    person_id      uuid not null,
    person         text not null,
    at             timestamptz not null,
    note           text not null,
    primary key (institution_id, number)
);

create table institution.member (
    institution_id uuid not null references institution.institution,
    person_id      uuid not null,
    name           text not null,
    roles          text[] not null,
    level          int not null check (('APPROVER' = any (roles)) = (level > 0)),
    primary key (institution_id, person_id)
);

create index member_by_person on institution.member (person_id);

create table institution.absence (
    institution_id uuid not null,
    person_id      uuid not null,
    stand_in       uuid not null check (stand_in <> person_id),
    first_day      date not null,
    last_day       date not null check (last_day >= first_day),
    primary key (institution_id, person_id, first_day),
    foreign key (institution_id, person_id) references institution.member on delete cascade,
    foreign key (institution_id, stand_in) references institution.member on delete cascade
);

create index absence_by_stand_in on institution.absence (institution_id, stand_in, last_day);

create table institution.invitation (
    secret_hash    char(64) primary key, -- SHA-256 of the link's secret, which has 256 random bits and is kept nowhere
    institution_id uuid not null references institution.institution,
    roles          text[] not null,
    level          int not null,
    expires_at     timestamptz not null,
    accepted_by    uuid
);

create index invitation_by_institution on institution.invitation (institution_id);

-- A row that is well by itself has its values, one that is not only its cells.
create table institution.listing_row (
    listing_id  uuid not null references institution.listing,
    row         bigint not null,
    cells       text[] not null,
    errors      jsonb not null,
    id          uuid, -- of the unit it becomes
    credit_code text,
    code_reason text,
    name        text,
    kind        text,
    division    text,
    parent_code text,
    primary key (listing_id, row)
);

create index listing_row_by_code on institution.listing_row (listing_id, credit_code);
