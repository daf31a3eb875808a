-- Invoices that buyers want of each supplier of an order. Title and mail address are sealed, and gone once their owner is forgotten.
create table einvoice.invoice (
    id uuid primary key,
    order_number text not null,
    supplier_id text not null,
    kind text not null check (kind in ('PERSONAL', 'COMPANY')),
    title text,
    taxpayer_id text not null,
    mail text,
    wished_at timestamptz not null,
    paid_at timestamptz, -- when the order was; before, its supplier does not see it
    looked_at timestamptz not null, -- when the order was last asked whether it is paid
    number text,
    issued_on date,
    noted_at timestamptz,
    version bigint not null default 0,
    unique (order_number, supplier_id),
    check ((number is null) = (issued_on is null)),
    check ((number is null) = (noted_at is null)),
    check (number is null or paid_at is not null)
);

create index invoice_to_issue on einvoice.invoice (supplier_id, wished_at) where number is null;
create index invoice_issued on einvoice.invoice (supplier_id, issued_on) where number is not null;
create index invoice_unpaid on einvoice.invoice (looked_at) where paid_at is null;

-- A rotation of keys asks for what is still under a former one.
create index invoice_title_by_key on einvoice.invoice (split_part(title, ':', 1));
create index invoice_mail_by_key on einvoice.invoice (split_part(mail, ':', 1));
