create sequence settlement.due_number;
create sequence settlement.advice_number;

-- A contract as far as money goes. Its row is the lock under which its dues change, are paid and are counted.
create table settlement.account (
    contract_id    uuid primary key,
    contract       text not null,
    requisition_id uuid not null,
    purpose        text not null,
    institution_id uuid not null,
    buyer          text not null,
    supplier_id    text not null,
    supplier       text not null,
    mode           text not null
);

create index account_of_institution on settlement.account (institution_id);
create index account_of_supplier on settlement.account (supplier_id);

-- What is owed, once a cause: a delivery that was accepted, or the contract where the unit pays first. Only there may it become
-- less: by another version, by what never came, by cancelling.
create table settlement.due (
    id          uuid primary key,
    number      text not null unique,
    contract_id uuid not null references settlement.account,
    cause       uuid not null unique,
    delivery    text not null,
    fen         bigint not null check (fen >= 0),
    starts_on   date not null,
    usual       date not null,
    pay_by      date not null,
    latest      date not null
);

create index due_of_account on settlement.due (contract_id);

-- What a unit is asked to pay, from the first paper on; the last one holds, the codes of all of them name the due.
create table settlement.advice (
    number    text primary key,
    code      text not null unique,
    due_id    uuid not null references settlement.due,
    fen       bigint not null check (fen > 0),
    issued_on date not null,
    payee     text not null,
    bank      text not null,
    account   text not null
);

create index advice_of_due on settlement.advice (due_id);

create table settlement.goods (
    id          uuid primary key,
    due_id      uuid not null references settlement.due,
    delivery_id uuid not null,
    delivery    text not null,
    line        int not null,
    sku         text not null,
    name        text not null,
    county      char(6) not null,
    category    text not null,
    site        text not null,
    division    char(6) not null,
    boxes       int not null,
    grams       bigint not null,
    fen         bigint not null check (fen > 0),
    accepted_at timestamptz not null,
    unique (delivery_id, line)
);

create index goods_of_due on settlement.goods (due_id);

-- Statements of the account that units pay into; a file is stored whole or not at all.
create table settlement.statement (
    id          uuid primary key,
    file_name   text not null,
    first_day   date not null,
    last_day    date not null,
    opening_fen bigint not null,
    closing_fen bigint not null,
    imported_by_id uuid not null,
    imported_by text not null,
    imported_at timestamptz not null
);

-- A name as banks and people write it, in full width or not, with gaps or without.
create function settlement.plain(name text) returns text language sql immutable as $$
    select regexp_replace(normalize(name, NFKC), '\s', '', 'g')
$$;

-- The lines of statements with the codes that their purpose names; what came in is a transfer that may pay dues. The bank's serial
-- number is unique for ever.
create table settlement.line (
    id            uuid primary key,
    statement_id  uuid not null references settlement.statement,
    row           bigint not null,
    day           date not null,
    serial        text not null,
    party         text not null,
    party_account text not null,
    fen           bigint not null check (fen <> 0),
    balance_fen   bigint not null,
    purpose       text not null,
    codes         text[] not null,
    constraint line_comes_once unique (serial)
);

create index line_of_statement on settlement.line (statement_id, row);
create index transfer_newest on settlement.line (day, id) where fen > 0;
create index transfer_under_code on settlement.line using gin (codes);
create index transfer_of_payer on settlement.line (settlement.plain(party)) where fen > 0;

-- What of a transfer was booked for which due; a row that reverses another takes all of it back, once.
create table settlement.payment (
    id          uuid primary key,
    number      bigint generated always as identity,
    due_id      uuid not null references settlement.due,
    transfer_id uuid not null references settlement.line,
    fen         bigint not null check (fen <> 0),
    reverses    uuid unique references settlement.payment,
    ground      text not null,
    note        text not null,
    person_id   uuid not null,
    person      text not null,
    at          timestamptz not null,
    check ((fen < 0) = (reverses is not null))
);

create index payment_of_due on settlement.payment (due_id);
create index payment_of_transfer on settlement.payment (transfer_id);

-- Who of a unit began to pay by Stripe what an advice asks for.
create table settlement.online (
    reference  text primary key references settlement.advice,
    due_id     uuid not null references settlement.due,
    finance_id uuid not null,
    finance    text not null
);

-- What goes back where it came from, whole: nothing of it is booked, or not any more.
create table settlement.returned (
    transfer_id uuid primary key references settlement.line,
    reference   text not null,
    fen         bigint not null check (fen > 0),
    at          timestamptz not null
);

-- What is both accepted and paid, piece by piece as the ledger was told; a piece that takes another one back is less than nothing.
create table settlement.counted (
    id           uuid primary key,
    number       bigint generated always as identity,
    goods_id     uuid not null references settlement.goods,
    fen          bigint not null check (fen <> 0),
    grams        bigint not null,
    boxes        int not null,
    takes_back   uuid references settlement.counted,
    day          date not null,
    uncounted_for text not null,
    at           timestamptz not null,
    check ((fen < 0) = (takes_back is not null))
);

create index counted_of_goods on settlement.counted (goods_id);

-- A due with its sums and its latest advice.
create view settlement.standing as
select d.id, d.number, d.contract_id, a.contract, a.requisition_id, a.purpose, a.institution_id, a.buyer, a.supplier_id,
       a.supplier, a.mode, d.delivery, d.fen, d.starts_on, d.usual, d.pay_by, d.latest,
       coalesce(goods.fen, 0)::bigint as accepted_fen,
       coalesce(paid.fen, 0)::bigint as paid_fen,
       coalesce(counted.fen, 0)::bigint as counted_fen,
       advice.number as advice, advice.code, advice.fen as advice_fen, advice.issued_on
  from settlement.due d
  join settlement.account a on a.contract_id = d.contract_id
  left join lateral (select sum(g.fen) as fen from settlement.goods g where g.due_id = d.id) as goods on true
  left join lateral (select sum(p.fen) as fen from settlement.payment p where p.due_id = d.id) as paid on true
  left join lateral (
            select sum(c.fen) as fen
              from settlement.counted c
              join settlement.goods g on g.id = c.goods_id
             where g.due_id = d.id) as counted on true
  join lateral (
       select * from settlement.advice v where v.due_id = d.id order by v.number desc limit 1) as advice on true;

create function settlement.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was paid and counted is never changed: % on %', tg_op, tg_table_name;
end
$$;

create trigger line_is_kept before update or delete on settlement.line
    for each statement execute function settlement.refuse_change();
create trigger payment_is_kept before update or delete on settlement.payment
    for each statement execute function settlement.refuse_change();
create trigger counted_is_kept before update or delete on settlement.counted
    for each statement execute function settlement.refuse_change();
create trigger goods_are_kept before update or delete on settlement.goods
    for each statement execute function settlement.refuse_change();
create trigger advice_is_kept before update or delete on settlement.advice
    for each statement execute function settlement.refuse_change();
