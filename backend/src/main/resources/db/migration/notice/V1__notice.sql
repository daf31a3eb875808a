-- What people were told, each by the name of the audience: person:<id>, supplier:<id> or county:<code>. Told twice it is one notice.
create table notice.notice (
    id uuid primary key,
    audience text not null,
    kind text not null,
    subject text not null,
    detail text not null,
    at timestamptz not null,
    read_at timestamptz,
    unique (audience, kind, subject, detail)
);

create index notice_of_audience on notice.notice (audience, id);
