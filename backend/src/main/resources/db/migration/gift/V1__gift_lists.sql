-- The most that a member may be given in a year, and by which rule: in a division, by its code, or by a union, by its id.
create table gift.cap (
    scope  text not null,
    year   int not null,
    fen    bigint not null check (fen > 0),
    source text not null,
    set_by text not null,
    set_at timestamptz not null,
    primary key (scope, year)
);

-- The lock under which the lists of a union and year begin to count towards the caps.
create table gift.year (
    institution_id uuid not null,
    year           int not null,
    primary key (institution_id, year)
);

-- Whom a union sends what: the annex of a requisition. It counts while that one is submitted or agreed to.
create table gift.list (
    id             uuid primary key,
    requisition_id uuid not null unique,
    requisition    text not null,
    institution_id uuid not null,
    purpose        text not null,
    year           int not null,
    arrives_on     date not null,
    counts         boolean not null default false,
    entered_by     text not null,
    entered_at     timestamptz not null,
    erased_on      date -- since when nobody on it can be told any more
);

create index list_of_institution on gift.list (institution_id, year);

-- What one person gets of one product. Name, phone, department and address are one sealed text; the same phone has the same print.
-- Once its list is erased the text is empty and the print, still one a person of the list, is made of no phone.
create table gift.parcel (
    id          uuid primary key,
    list_id     uuid not null references gift.list,
    number      int not null,
    code        text not null unique,
    phone_print text not null,
    recipient   text not null,
    division    char(6) not null,
    sku         text not null,
    name        text not null,
    supplier_id text not null,
    quantity    int not null check (quantity > 0),
    unit_fen    bigint not null check (unit_fen > 0),
    dropped     boolean not null default false,
    courier     text,
    tracking    text check ((tracking is null) = (courier is null)),
    sent_at     timestamptz check ((sent_at is null) = (courier is null)),
    arrived_on  date check (arrived_on is null or courier is not null),
    unique (list_id, number),
    unique (list_id, phone_print, sku)
);

create index parcel_of_person on gift.parcel (phone_print);
