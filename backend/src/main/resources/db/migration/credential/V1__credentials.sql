-- Credentials of producers; each approval was given by somebody else than who filed it. A credential ends by its day, not by a change.
create table credential.credential (
    id uuid primary key,
    supplier_id text not null,
    supplier_name text not null,
    county char(6) not null,
    kind text not null,
    sku text, -- none: for all goods of the supplier
    number text not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from), -- none: for good
    filed_by_id uuid not null,
    filed_by text not null,
    filed_at timestamptz not null,
    status text not null check (status in ('FILED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    decided_by text,
    decided_at timestamptz,
    reason text,
    version bigint not null default 0,
    check ((status = 'FILED') = (decided_at is null))
);

create unique index credential_once on credential.credential (supplier_id, kind, number, coalesce(sku, ''))
    where status in ('FILED', 'APPROVED');

create index credential_of_supplier on credential.credential (supplier_id, kind);

create index credential_waiting on credential.credential (county, filed_at) where status = 'FILED';

create table credential.photo (
    id uuid primary key,
    credential_id uuid not null references credential.credential,
    type text not null,
    content bytea not null
);

create index photo_of_credential on credential.photo (credential_id, id);
