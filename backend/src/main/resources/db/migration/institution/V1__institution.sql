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
    version     bigint not null default 1,
    check ((status = 'MERGED') = (merged_into is not null)),
    check ((status in ('MERGED', 'DISSOLVED')) = (ended_on is not null)),
    check (id <> merged_into and id <> parent)
);

create index institution_by_name on institution.institution (name, id);
create index institution_by_division on institution.institution (division, name, id);
create index institution_by_parent on institution.institution (parent) where parent is not null;

create table institution.former_name (
    institution_id uuid not null references institution.institution,
    name           text not null,
    last_day       date not null,
    primary key (institution_id, last_day, name)
);

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
