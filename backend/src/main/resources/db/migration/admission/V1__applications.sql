-- Producers that want to sell here. Phones are sealed; what was decided is in the steps.
create table admission.application (
    id uuid primary key,
    number text not null unique,
    name text not null,
    credit_code char(18) not null,
    code_reason text,
    county char(6) not null,
    kind text not null,
    legal_person text not null,
    phone_sealed text not null,
    products text not null,
    linking text not null,
    households int not null check (households >= 0),
    persons int not null check (persons >= households),
    licence_ends date, -- none: the licence holds for good
    submitted_at timestamptz not null,
    status text not null check (status in ('SUBMITTED', 'RECOMMENDED', 'ADMITTED', 'REFUSED')),
    version bigint not null default 0
);

create unique index application_open_once on admission.application (credit_code) where status <> 'REFUSED';

create index application_of_county on admission.application (county, submitted_at);

create table admission.step (
    application_id uuid not null references admission.application,
    status text not null,
    person_id uuid not null,
    person text not null,
    at timestamptz not null,
    reason text not null,
    primary key (application_id, status)
);

-- Nobody both recommends and admits, whatever the program says.
create function admission.second_person() returns trigger language plpgsql as $$
begin
    if new.status = 'ADMITTED' and exists (
            select from admission.step s where s.application_id = new.application_id and s.person_id = new.person_id) then
        raise exception 'who recommended an application cannot admit it';
    end if;
    return new;
end
$$;

create trigger second_person
    before insert on admission.step
    for each row execute function admission.second_person();

create table admission.photo (
    id uuid primary key,
    application_id uuid not null references admission.application,
    type text not null,
    content bytea not null
);

create index photo_of_application on admission.photo (application_id, id);

create table admission.invitation (
    secret_hash text primary key,
    application_id uuid not null references admission.application,
    expires_at timestamptz not null,
    used_at timestamptz
);
