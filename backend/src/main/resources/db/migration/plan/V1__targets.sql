-- Targets as data: so much of a metric, sold to Shandong from one day to another (both included).
create table plan.target (
    code     text primary key,
    title    text not null,
    metric   text not null check (metric in ('MONEY', 'WEIGHT')),
    value    bigint not null check (value > 0), -- fen or grams
    from_day date not null,
    to_day   date not null check (to_day >= from_day),
    county   text,
    category text,
    document text not null,
    article  text not null,
    quote    text not null,
    demo     boolean not null default false
);

-- The two targets for sales that the plans name. The tonnage of the second is read out of the name of the campaign; its season
-- is the one that the county reported on.
insert into plan.target (code, title, metric, value, from_day, to_day, county, category, document, article, quote)
select 'T1-' || year, year || '年重庆农副产品销往山东', 'MONEY', 3000000000, make_date(year, 1, 1), make_date(year, 12, 31),
       null, null, '重庆市鲁渝扶贫协作三年行动计划', '二（一）3 促进农产品产销对接',
       '2018—2020年，力争我市每年销售至山东省的农副产品交易额达到3000万元'
  from generate_series(2018, 2020) as year
union all
select 'T2-2018', '2018–19产季万吨脐橙进山东', 'WEIGHT', 10000000000, date '2018-11-01', date '2019-04-30',
       '500236', 'citrus', '奉节县东西部扶贫协作三年行动计划', '二（一）3 促进农产品产销对接',
       '继续开展好万吨脐橙进山东、农副产品进超市等系列活动';
