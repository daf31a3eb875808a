-- Boxes that came back and can be sold again go back into the lots they were picked from, and no more than were.
alter table inventory.pick
    add column returned integer not null default 0,
    add constraint pick_returned check (returned between 0 and boxes);

create table inventory.restocked (
    cause text not null,
    lot_id uuid not null references inventory.lot,
    boxes integer not null check (boxes > 0),
    restocked_at timestamptz not null,
    restocked_by text not null,
    primary key (cause, lot_id)
);
