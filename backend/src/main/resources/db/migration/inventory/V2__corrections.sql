-- What was counted more or less than was known. More is a lot of its own; less leaves the newest lots.
create table inventory.correction (
    id uuid primary key,
    sku text not null references inventory.stock,
    boxes integer not null check (boxes <> 0),
    takes_back uuid unique references inventory.correction,
    corrected_at timestamptz not null,
    corrected_by text not null
);

create table inventory.written_off (
    correction_id uuid not null references inventory.correction,
    lot_id uuid not null references inventory.lot,
    boxes integer not null check (boxes > 0),
    primary key (correction_id, lot_id)
);
