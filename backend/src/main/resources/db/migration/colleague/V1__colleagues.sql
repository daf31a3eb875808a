-- By which a unit's people say that they work there; with the unit's name as it was then.
create table colleague.code (
    institution_id uuid primary key,
    institution    text not null,
    code           text not null unique,
    made_by        uuid not null,
    made_at        timestamptz not null
);

-- From when till when what somebody buys is added up for a unit: for one at a time.
create table colleague.spell (
    person_id      uuid not null,
    institution_id uuid not null,
    institution    text not null,
    since          timestamptz not null,
    until          timestamptz not null default 'infinity',
    primary key (person_id, since),
    check (since <= until)
);

create unique index spell_now on colleague.spell (person_id) where until = 'infinity';
create index spell_of_institution on colleague.spell (institution_id, since);
