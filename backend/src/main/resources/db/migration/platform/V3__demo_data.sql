-- What the demo data of a module was loaded for: the same is not loaded again.
create table platform.demo_data (
    loader     text primary key,
    loaded_for text not null,
    loaded_at  timestamptz not null default now()
);
