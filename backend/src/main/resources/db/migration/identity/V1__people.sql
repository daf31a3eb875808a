-- Consumers log in by phone, everybody else by name. A phone is kept sealed; it is found by its keyed fingerprint.
create table identity.person (
    id uuid primary key,
    username text unique check (username ~ '^[a-z][a-z0-9._-]{1,31}$'),
    phone_sealed text,
    phone_fingerprint text unique,
    display_name text not null,
    phone_proved_at timestamptz, -- when a code that was carried to the phone came back
    password_hash text,
    role text not null check (role in ('CONSUMER', 'SUPPLIER', 'COUNTY_STAFF', 'CITY_STAFF', 'ADMINISTRATOR',
                                       'PARTNER_CITY_STAFF', 'CHANNEL_PARTNER', 'AUDITOR')),
    county text,
    supplier_id text,
    city text,
    partner_id text,
    demo boolean not null default false,
    created_at timestamptz not null,
    version bigint not null default 0,
    check (username is not null or phone_sealed is not null),
    check ((phone_sealed is null) = (phone_fingerprint is null)),
    check ((role = 'COUNTY_STAFF') = (county is not null)),
    check ((role = 'SUPPLIER') = (supplier_id is not null)),
    check ((role = 'PARTNER_CITY_STAFF') = (city is not null)),
    check ((role = 'CHANNEL_PARTNER') = (partner_id is not null))
);

-- A rotation of keys asks for what is still under a former one.
create index person_by_key on identity.person (split_part(phone_sealed, ':', 1)) where phone_sealed is not null;

-- What staff did, and who came by a code. The database itself refuses to change or forget it.
create table identity.audit_entry (
    id uuid primary key,
    at timestamptz not null,
    actor_id uuid not null,
    actor text not null,
    role text not null,
    verb text not null,
    subject text not null,
    detail text not null
);

create index audit_entry_by_subject on identity.audit_entry (subject, id);
create index audit_entry_by_actor on identity.audit_entry (actor_id, id);

create function identity.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end
$$;

create trigger audit_trail_is_append_only
    before update or delete or truncate on identity.audit_entry
    for each statement execute function identity.refuse_change();
