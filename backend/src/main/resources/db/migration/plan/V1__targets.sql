-- Targets as data: so much of a metric, in a year or a season (from November to April). What is null does not limit.
create table plan.target (
    code     text primary key,
    version  integer not null default 1,
    title    text not null,
    metric   text not null check (metric in ('MONEY', 'WEIGHT', 'ORDERS', 'HOUSEHOLDS')),
    value    bigint not null check (value > 0), -- fen, grams, sales, households
    from_day date not null,
    to_day   date not null check (to_day >= from_day),
    county   text,
    city     text,
    channel  text,
    mode     text,
    category text,
    document text not null,
    article  text not null,
    quote    text not null,
    whole    text references plan.target, -- of which this is a county's part
    demo     boolean not null default false,
    check (whole is null or county is not null)
);

create unique index target_part on plan.target (whole, county);

create sequence plan.target_number;

-- What each target said, from its first version on; added to and never changed.
create table plan.target_version (
    code     text not null references plan.target,
    version  integer not null,
    title    text not null,
    metric   text not null,
    value    bigint not null,
    from_day date not null,
    to_day   date not null,
    county   text,
    city     text,
    channel  text,
    mode     text,
    category text,
    document text not null,
    article  text not null,
    quote    text not null,
    at       timestamptz not null,
    by       text not null,
    primary key (code, version)
);

-- The two targets for sales that the plans name, and the later tasks that were published. The tonnage of the second is read out of
-- the name of the campaign; its season is the one that the county reported on. Kaizhou's task is reckoned from what was reported:
-- 1,616 of it were 57.71 %.
insert into plan.target (code, title, metric, value, from_day, to_day, county, category, document, article, quote)
select 'T1-' || year, year || '年重庆农副产品销往山东', 'MONEY', 3000000000, make_date(year, 1, 1), make_date(year, 12, 31),
       null, null, '重庆市鲁渝扶贫协作三年行动计划', '二（一）3 促进农产品产销对接',
       '2018—2020年，力争我市每年销售至山东省的农副产品交易额达到3000万元'
  from generate_series(2018, 2020) as year
union all
select 'T2-2018', '2018–19产季万吨脐橙进山东', 'WEIGHT', 10000000000, date '2018-11-01', date '2019-04-30',
       '500236', 'citrus', '奉节县东西部扶贫协作三年行动计划', '二（一）3 促进农产品产销对接',
       '继续开展好万吨脐橙进山东、农副产品进超市等系列活动'
union all
select 'T3-2020', '2020年鲁渝消费扶贫销售', 'MONEY', 33000000000, date '2020-01-01', date '2020-12-31', null, null,
       '重庆日报 2020-04-29', '年度计划报道', '（转述）2020年鲁渝扶贫协作销售 3.3 亿元，比上年增长 5.43%'
union all
select 'T4-2020', '2020年巫山县消费扶贫任务', 'MONEY', 2900000000, date '2020-01-01', date '2020-12-31', '500237', null,
       '胶东在线 2020-11-06', '发布会报道', '（转述）市里下达任务 2900 万元，1—10 月完成 4094.1 万元'
union all
select 'T5-2022', '2022年开州区鲁渝消费协作任务', 'MONEY', 2800000000, date '2022-01-01', date '2022-12-31', '500154', null,
       '开州区融媒体 2022-05', '推进情况通报', '（转述）1—4 月完成 1616 万元，完成率 57.71%；任务约 2800 万元由此推算';

insert into plan.target_version
select code, version, title, metric, value, from_day, to_day, county, city, channel, mode, category, document, article, quote,
       timestamptz '2018-12-01 00:00:00+08', '规划'
  from plan.target;

-- The annual work ledger: task, measure, milestone, responsible unit, progress, and what shows it.
create table plan.work (
    id        uuid primary key,
    version   integer not null,
    year      integer not null,
    county    text,
    task      text not null,
    measure   text not null,
    milestone date not null,
    unit      text not null,
    state     text not null check (state in ('PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED')),
    progress  text not null,
    evidence  jsonb not null
);

create index work_year on plan.work (year, milestone);

create table plan.work_file (
    id       uuid primary key,
    work_id  uuid not null references plan.work,
    name     text not null,
    type     text not null,
    content  bytea not null,
    added_by text not null,
    added_at timestamptz not null
);

create index file_of_work on plan.work_file (work_id, id);
