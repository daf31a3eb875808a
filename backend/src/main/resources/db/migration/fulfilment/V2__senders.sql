-- Where suppliers send from, as it stands on labels: who, which phone and where, sealed together.
create table fulfilment.sender (
    id uuid primary key,
    supplier_id text not null unique,
    sealed text not null
);
