-- Addresses people keep for their next order. What was removed can be brought back for a day; one address stands once in a book.
create table addressbook.address (
    id uuid primary key,
    owner_id uuid not null,
    division text not null,
    recipient text not null,
    print text not null,
    preferred boolean not null default false,
    removed_at timestamptz,
    unique (owner_id, print)
);

create index address_removed on addressbook.address (removed_at) where removed_at is not null;
