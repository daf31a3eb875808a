-- Wholesalers, markets, supermarkets and halls that sell for the counties; a partner without a county is the city's.
create table channel.partner (
    id          text primary key,
    name        text not null,
    county      char(6),
    division    char(6) not null,
    channel     text not null,
    mode        text not null,
    contract    text,
    active      boolean not null default true,
    demo        boolean not null default false,
    key_hash    char(64) unique, -- SHA-256 of the till's key, which has 256 random bits; the key itself is kept nowhere
    key_since   timestamptz,
    version     bigint not null default 1
);

create table channel.price_band (
    partner_id text not null references channel.partner,
    sku        text not null,
    least_fen  bigint not null check (least_fen > 0), -- of a kilogram
    most_fen   bigint not null check (most_fen >= least_fen),
    primary key (partner_id, sku)
);

create sequence channel.deal_number;

create table channel.deal (
    id            uuid primary key,
    number        text not null unique,
    kind          text not null,
    status        text not null,
    origin        text not null,
    corrects      uuid references channel.deal,
    day           date not null,
    sku           text not null,
    product_name  text not null,
    supplier_id   text not null,
    supplier_name text not null,
    county        char(6) not null,
    fen           bigint not null,
    grams         bigint not null,
    buyer_name    text not null,
    buyer_key     text not null generated always as (upper(regexp_replace(buyer_name, '[^[:alnum:]]', '', 'g'))) stored,
    buyer         char(6) not null,
    ship_to       char(6),
    buyer_written char(6), -- the division that was named, where it is no more; buyer is what became of it
    ship_to_written char(6),
    channel       text not null,
    mode          text not null,
    campaigns     text[] not null,
    partner_id    text,
    contract      text,
    invoice       text,
    weigh_note    text,
    invoice_key   text, -- letters and digits only, so that a space or a hyphen makes no second invoice
    weigh_key     text,
    remark        text,
    price_reason  text,
    late_accepted boolean not null,
    import_id     uuid,
    entered_by    uuid not null,
    entered_name  text not null,
    entered_at    timestamptz not null,
    reviewed_by   uuid,
    reviewed_name text,
    reviewed_at   timestamptz,
    review_note   text,
    demo          boolean not null default false,
    version       bigint not null default 1,
    constraint sign_by_kind check (
        case kind
            when 'SALE' then fen > 0 and grams > 0 and corrects is null
            when 'RETURN' then fen >= 0 and grams >= 0 and fen + grams > 0 and corrects is not null
            when 'CORRECTION' then (fen <> 0 or grams <> 0) and corrects is not null
            else false
        end),
    constraint reviewed_by_another check (reviewed_by is null or reviewed_by <> entered_by)
);

-- as they were when they were last sent back
create table channel.returned_deal (
    like channel.deal,
    primary key (id)
);

-- One paper proves one deal. A deal that was withdrawn gives its papers free.
create unique index deal_invoice on channel.deal (invoice_key)
    where kind = 'SALE' and status <> 'WITHDRAWN';
create unique index deal_weigh_note on channel.deal (weigh_key)
    where kind = 'SALE' and status <> 'WITHDRAWN';

create index deal_newest on channel.deal (day, id);
create index deal_of_county on channel.deal (county, day, id);
create index deal_like on channel.deal (supplier_id, buyer_key, sku, day, grams, fen);
create index deal_corrects on channel.deal (corrects) where corrects is not null;
create index deal_import on channel.deal (import_id) where import_id is not null;
create index deal_waiting on channel.deal (county, id) where status = 'SUBMITTED';

-- Two deals that may be one. Nobody has decided while decision is null.
create table channel.likeness (
    deal_id    uuid not null references channel.deal,
    like_id    uuid not null references channel.deal,
    decision   text check (decision in ('TWO_DEALS', 'THE_SAME')),
    reason     text,
    decided_by text,
    decided_at timestamptz,
    primary key (deal_id, like_id)
);

create index likeness_other on channel.likeness (like_id);

create table channel.photo (
    id       uuid primary key,
    deal_id  uuid not null references channel.deal,
    type     text not null,
    sha256   char(64) not null,
    content  bytea not null,
    added_by text not null,
    added_at timestamptz not null,
    unique (deal_id, sha256)
);

-- What a partner's till reported: one row a receipt, told apart by the till's own number.
create table channel.receipt (
    partner_id  text not null references channel.partner,
    number      text not null,
    kind        text not null,
    fingerprint char(64) not null,
    returns     text,
    sold_at     timestamptz not null,
    ship_to     char(6),
    campaigns   text[] not null,
    received_at timestamptz not null,
    primary key (partner_id, number),
    foreign key (partner_id, returns) references channel.receipt,
    check ((kind = 'SALE') = (returns is null))
);

create index receipt_returns on channel.receipt (partner_id, returns) where returns is not null;

create table channel.receipt_line (
    partner_id text not null,
    number     text not null,
    line       int not null,
    sku        text not null,
    grams      bigint not null,
    fen        bigint not null,
    primary key (partner_id, number, line),
    foreign key (partner_id, number) references channel.receipt
);

-- Files on their way to become deals. Nothing of a file is a deal before all of it is.
create table channel.import (
    id          uuid primary key,
    file_name   text not null,
    county      char(6),
    status      text not null,
    rows_read   bigint not null default 0,
    rows_total  bigint not null default 0,
    rows_bad    bigint not null default 0,
    fen         bigint not null default 0,
    grams       bigint not null default 0,
    columns     text[] not null default '{}', -- what each column of the file holds
    refusal     text, -- why the file as a whole was refused: a code, and as a JSON array what its message mentions
    refusal_with jsonb not null default '[]',
    entered_by  uuid not null,
    entered_name text not null,
    entered_at  timestamptz not null,
    person      jsonb not null, -- whose sight the check has, whichever process does it
    attempts    int not null default 0, -- how often a check began; only the last one may go on
    alive_at    timestamptz, -- when the check last told of itself
    version     bigint not null default 1
);

create index import_open on channel.import (id) where status in ('CHECKING', 'CHECKED');

-- The file itself until it is decided, so that a check that dies can begin again.
create table channel.import_part (
    import_id uuid not null references channel.import,
    number    int not null,
    content   bytea not null,
    primary key (import_id, number)
);

-- Not worth a log: after a crash of the database the file is checked again.
create unlogged table channel.import_row (
    import_id     uuid not null,
    row           bigint not null,
    cells         text[] not null,
    errors        jsonb not null,
    kind          text not null,
    day           date,
    sku           text,
    product_name  text,
    supplier_id   text,
    supplier_name text,
    county        text,
    fen           bigint,
    grams         bigint,
    buyer_name    text,
    buyer         text,
    ship_to       text,
    buyer_written text,
    ship_to_written text,
    channel       text,
    mode          text,
    campaigns     text[] not null,
    partner_id    text,
    contract      text,
    invoice       text,
    weigh_note    text,
    invoice_key   text,
    weigh_key     text,
    remark        text,
    price_reason  text,
    late_accepted boolean not null,
    corrects      text, -- the number of the deal that is taken back
    primary key (import_id, row)
);
