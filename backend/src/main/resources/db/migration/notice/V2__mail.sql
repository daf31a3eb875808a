-- A notice that its reader does not want in the page is still told otherwise, and known as told.
alter table notice.notice add column in_page boolean not null default true;

-- Where people read mail, by the id of the person; they are told as any of these audiences. Only confirmed addresses are here.
create table notice.mail_address (
    id uuid primary key,
    audiences text[] not null,
    address text not null,
    language text not null,
    confirmed_at timestamptz not null,
    version bigint not null default 0
);

create index mail_address_of_audience on notice.mail_address using gin (audiences);

-- A rotation of keys asks for what is still under a former one.
create index mail_address_by_key on notice.mail_address (split_part(address, ':', 1));

-- By kind of notice, though people choose by topic: so a notice finds it without knowing topics. No row means every way.
create table notice.preference (
    person_id uuid not null,
    kind text not null,
    page boolean not null,
    by_text boolean not null,
    by_mail boolean not null,
    primary key (person_id, kind)
);

-- Letters that are still to be sent.
create table notice.letter (
    notice_id uuid not null,
    person_id uuid not null,
    audience text not null,
    kind text not null,
    subject text not null,
    detail text not null,
    tries integer not null default 0,
    due_at timestamptz not null,
    primary key (notice_id, person_id)
);

create index letter_due on notice.letter (due_at);
create index letter_of_person on notice.letter (person_id);
