create table returns.goods_return (
    id uuid primary key,
    order_number text not null,
    position integer not null,
    sku text not null,
    name text not null,
    county text not null,
    supplier_id text not null,
    quantity integer not null check (quantity > 0),
    worth_fen bigint not null check (worth_fen >= 0),
    status text not null check (status in ('ASKED', 'ACCEPTED', 'SENT', 'REFUNDED', 'REFUSED', 'WITHDRAWN')),
    asked_at timestamptz not null,
    answer_by timestamptz, -- while the supplier owes an answer
    address text not null default '', -- sealed
    courier text not null default '',
    tracking_number text not null default '',
    reason text not null default '',
    refunded_fen bigint check (refunded_fen > 0),
    version bigint not null default 0,
    check ((refunded_fen is not null) = (status = 'REFUNDED')),
    check ((answer_by is not null) = (status in ('ASKED', 'SENT')))
);

-- A line goes back once, unless its buyer thought better of it: the index decides between simultaneous twins.
create unique index one_return_a_line on returns.goods_return (order_number, position) where status <> 'WITHDRAWN';
create index return_of_order on returns.goods_return (order_number);
create index return_to_answer on returns.goods_return (answer_by) where status in ('ASKED', 'SENT');
