create table complaint.complaint (
    id uuid primary key,
    order_number text not null,
    position integer not null,
    name text not null,
    county text not null,
    supplier_id text not null,
    topic text not null check (topic in ('QUALITY', 'DELIVERY', 'SERVICE', 'OTHER')),
    status text not null check (status in ('OPEN', 'ANSWERED', 'ESCALATED', 'CLOSED')),
    opened_at timestamptz not null,
    answer_by timestamptz, -- while somebody owes a word
    answered_at timestamptz, -- the supplier's first answer
    closed_at timestamptz,
    outcome text check (outcome in ('SETTLED', 'UPHELD', 'UNFOUNDED')),
    version bigint not null default 0,
    check ((outcome is not null) = (status = 'CLOSED')),
    check ((closed_at is not null) = (status = 'CLOSED')),
    check ((answer_by is null) = (status = 'CLOSED'))
);

-- One at a time about a line: the index decides between simultaneous twins.
create unique index one_open_a_line on complaint.complaint (order_number, position) where status <> 'CLOSED';
create index complaint_of_order on complaint.complaint (order_number);
create index complaint_due on complaint.complaint (answer_by) where status <> 'CLOSED';

create table complaint.message (
    id uuid primary key,
    complaint_id uuid not null references complaint.complaint,
    side text not null check (side in ('BUYER', 'SUPPLIER', 'STAFF')),
    words text not null,
    at timestamptz not null
);

create index message_of_complaint on complaint.message (complaint_id, id);
