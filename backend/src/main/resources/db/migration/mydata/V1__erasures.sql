-- Who wants to be forgotten, and from when on; once it is done nothing but the id is left of them.
create table mydata.erasure (
    person_id uuid primary key,
    asked_at timestamptz not null,
    due_at timestamptz not null,
    done_at timestamptz
);
