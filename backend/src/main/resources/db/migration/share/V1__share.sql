-- What regions ask of their units; 000000 is where a region asks nothing of its own. Ratios are basis points.
create table share.rule (
    division          char(6) not null,
    from_year         int not null,
    least_ratio       int not null check (least_ratio between 0 and 10000),
    least_union_ratio int not null check (least_union_ratio between 0 and 10000),
    deadline_month    int not null check (deadline_month between 1 and 12),
    deadline_day      int not null check (deadline_day between 1 and 28),
    source            text not null,
    primary key (division, from_year)
);

insert into share.rule (division, from_year, least_ratio, least_union_ratio, deadline_month, deadline_day, source)
values ('000000', 2019, 0, 0, 6, 28, '财库〔2019〕27号：确定并预留本部门食堂采购份额'),
       ('000000', 2021, 1000, 0, 6, 28, '财库〔2021〕20号：预留比例不低于年度食堂食材采购总额的 10%'),
       ('610000', 2021, 1000, 3000, 6, 28, '陕西省总工会：不低于年度慰问品金额的 30%'),
       ('620700', 2023, 1500, 1500, 3, 28, '张掖市 2023 年：食堂和工会需求的 15%');

create table share.share (
    institution_id uuid not null,
    year           int not null,
    canteen        text not null,
    canteen_fen    bigint not null check (canteen_fen >= 0),
    ratio          int not null,
    union_fen      bigint not null check (union_fen >= 0),
    union_ratio    int not null,
    note           text not null,
    filed_on       date not null,
    filed_by       uuid not null,
    version        bigint not null default 1,
    primary key (institution_id, year)
);

-- What was accepted and paid, once a cause; with the reason where it does not count.
create table share.execution (
    cause          uuid primary key,
    institution_id uuid not null,
    year           int not null,
    day            date not null,
    purchase       text not null,
    fen            bigint not null,
    uncounted_for  text not null
);

create index execution_of_institution on share.execution (institution_id, year);
