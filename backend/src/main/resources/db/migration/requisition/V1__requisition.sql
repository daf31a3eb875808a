create sequence requisition.number;

create table requisition.requisition (
    id             uuid primary key,
    number         text not null unique,
    institution_id uuid not null,
    institution    text not null,
    budget_id      uuid not null,
    purpose        text not null,
    requester_id   uuid not null,
    requester      text not null,
    status         text not null,
    given          int not null default 0,
    needed         int not null default 0 check (given <= needed),
    due_at         timestamptz,
    escalated      boolean not null default false,
    version        bigint not null default 1,
    check (status <> 'SUBMITTED' or due_at is not null)
);

create index requisition_of_institution on requisition.requisition (institution_id, id);
create index requisition_submitted on requisition.requisition (institution_id, due_at) where status = 'SUBMITTED';
create index requisition_overdue on requisition.requisition (due_at) where status = 'SUBMITTED' and not escalated;

-- Names and prices as they were when the requisition was last written.
create table requisition.line (
    requisition_id uuid not null references requisition.requisition,
    number         int not null,
    sku            text not null,
    name           text not null,
    supplier_id    text not null,
    supplier       text not null,
    county         char(6) not null,
    category       text not null,
    quantity       int not null check (quantity > 0),
    unit_fen       bigint not null check (unit_fen > 0),
    unit_grams     bigint not null check (unit_grams > 0),
    quotation_id   uuid, -- where the price was offered, and the number of that request
    quotation      text check ((quotation is null) = (quotation_id is null)),
    primary key (requisition_id, number)
);

create table requisition.planned (
    requisition_id uuid not null references requisition.requisition,
    number         int not null,
    day            date not null,
    site           text not null,
    division       char(6) not null,
    address        text not null,
    sku            text not null,
    quantity       int not null check (quantity > 0),
    primary key (requisition_id, number)
);

create table requisition.step (
    requisition_id uuid not null references requisition.requisition,
    number         bigint generated always as identity,
    action         text not null,
    person_id      uuid not null,
    person         text not null,
    instead_of     text,
    at             timestamptz not null,
    note           text not null,
    primary key (requisition_id, number)
);

-- From how much of one category in a year a purchase has to be put out to tender, by province; 000000 is where a province sets none.
create table requisition.tender_limit (
    province  char(6) not null,
    from_day  date not null,
    limit_fen bigint not null check (limit_fen > 0),
    source    text not null,
    primary key (province, from_day)
);

insert into requisition.tender_limit (province, from_day, limit_fen, source)
values ('000000', date '2020-01-01', 20000000000, '国办发〔2019〕55号：中央预算单位公开招标数额标准 200 万元');
