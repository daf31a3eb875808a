-- Where the money of suppliers goes; the number is sealed. What was approved was filed by somebody else.
create table payout.account (
    id uuid primary key,
    supplier_id text not null,
    payee text not null,
    bank text not null,
    number_sealed text not null,
    ending char(4) not null,
    status text not null check (status in ('FILED', 'APPROVED', 'REFUSED', 'REPLACED')),
    filed_by_id uuid not null,
    filed_by text not null,
    filed_at timestamptz not null,
    decided_by_id uuid,
    decided_by text,
    decided_at timestamptz,
    reason text not null default '',
    check (status = 'FILED' or decided_at is not null),
    check (status <> 'APPROVED' or decided_by_id <> filed_by_id)
);

create unique index account_in_use on payout.account (supplier_id) where status = 'APPROVED';
create unique index account_to_decide on payout.account (supplier_id) where status = 'FILED';

-- All payouts of what had come in before a day, drawn up by one person and approved by another.
create table payout.run (
    id uuid primary key,
    until date not null,
    status text not null check (status in ('DRAWN', 'APPROVED', 'DISCARDED')),
    drawn_by_id uuid not null,
    drawn_by text not null,
    drawn_at timestamptz not null,
    decided_by_id uuid,
    decided_by text,
    decided_at timestamptz,
    reason text not null default '',
    check ((status = 'DRAWN') = (decided_at is null)),
    check (status <> 'APPROVED' or decided_by_id <> drawn_by_id)
);

create unique index run_once on payout.run (until) where status <> 'DISCARDED';
create unique index run_to_decide on payout.run ((true)) where status = 'DRAWN';

-- What is due to a supplier in a run: what was booked, and what earlier payouts left to it or took too much.
create table payout.payout (
    id uuid primary key,
    run_id uuid not null references payout.run,
    supplier_id text not null,
    booked_fen bigint not null,
    carried_fen bigint not null,
    amount_fen bigint not null check (amount_fen = booked_fen + carried_fen),
    account_id uuid references payout.account,
    status text not null check (status in ('DRAWN', 'APPROVED', 'PAID', 'BOUNCED', 'CARRIED', 'DISCARDED')),
    bank_reference text unique,
    settled_by text,
    settled_at timestamptz,
    reason text not null default '',
    carried_into uuid references payout.payout,
    unique (run_id, supplier_id),
    check (status not in ('DRAWN', 'APPROVED', 'PAID', 'BOUNCED') or (amount_fen > 0 and account_id is not null)),
    check (status <> 'PAID' or bank_reference is not null),
    check (carried_into is null or status in ('BOUNCED', 'CARRIED'))
);

create index payout_of_supplier on payout.payout (supplier_id, id);
create index payout_to_carry on payout.payout (supplier_id) where status in ('BOUNCED', 'CARRIED') and carried_into is null;

-- What orders brought a supplier, and what went back of it. Rows add up to what orders say; none is changed, but for the payout it is in.
create table payout.booking (
    id uuid primary key,
    supplier_id text not null,
    order_number text not null,
    at timestamptz not null,
    goods_fen bigint not null,
    freight_fen bigint not null,
    campaign_fen bigint not null,
    goods_back_fen bigint not null,
    freight_back_fen bigint not null,
    campaign_back_fen bigint not null,
    net_fen bigint not null generated always as (
        goods_fen + freight_fen + campaign_fen - goods_back_fen - freight_back_fen - campaign_back_fen) stored,
    payout_id uuid references payout.payout
);

create index booking_of_supplier on payout.booking (supplier_id, at, id);
create index booking_of_order on payout.booking (order_number);
create index booking_of_payout on payout.booking (payout_id) where payout_id is not null;
create index booking_to_pay on payout.booking (at) where payout_id is null;

create function payout.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a booking stays as it was made' using errcode = 'restrict_violation';
end
$$;

create trigger never_changed
    before update of id, supplier_id, order_number, at, goods_fen, freight_fen, campaign_fen, goods_back_fen, freight_back_fen, campaign_back_fen
        or delete on payout.booking
    for each row execute function payout.refuse_change();

-- Orders of which money went back or came home; they are looked at until the orders themselves must have heard of it.
create table payout.moved (
    order_number text primary key,
    at timestamptz not null
);

-- One row, which whoever books or draws up locks first: up to when payments were looked for.
create table payout.book (
    only_one boolean primary key default true check (only_one),
    collected_until timestamptz not null
);

insert into payout.book (collected_until) values ('2020-01-01 00:00+08');
