create table freight.template (
    id text primary key,
    first_kilogram_fen bigint not null check (first_kilogram_fen >= 0),
    next_kilogram_fen bigint not null check (next_kilogram_fen >= 0),
    free_from_fen bigint check (free_from_fen >= 0),
    version bigint not null default 0
);

create table freight.regional_rate (
    template_id text not null references freight.template,
    division char(6) not null,
    first_kilogram_fen bigint not null check (first_kilogram_fen >= 0),
    next_kilogram_fen bigint not null check (next_kilogram_fen >= 0),
    free_from_fen bigint check (free_from_fen >= 0),
    primary key (template_id, division)
);

create table freight.no_delivery (
    template_id text not null references freight.template,
    division char(6) not null,
    primary key (template_id, division)
);

insert into freight.template (id, first_kilogram_fen, next_kilogram_fen, free_from_fen)
values ('standard', 1000, 200, null);

insert into freight.regional_rate (template_id, division, first_kilogram_fen, next_kilogram_fen, free_from_fen)
values
    ('standard', '370000', 800, 150, 9900), -- 山东: what the market is for
    ('standard', '500000', 600, 100, 9900), -- 重庆: the next village
    ('standard', '210000', 1200, 400, null), -- 辽宁
    ('standard', '220000', 1200, 400, null), -- 吉林
    ('standard', '230000', 1200, 400, null), -- 黑龙江
    ('standard', '150000', 1500, 600, null), -- 内蒙古
    ('standard', '460000', 1500, 600, null), -- 海南
    ('standard', '620000', 1500, 600, null), -- 甘肃
    ('standard', '640000', 1500, 600, null), -- 宁夏
    ('standard', '630000', 1800, 800, null), -- 青海
    ('standard', '540000', 2200, 1500, null), -- 西藏
    ('standard', '650000', 2200, 1500, null); -- 新疆

insert into freight.no_delivery (template_id, division)
values
    ('standard', '460300'), -- 三沙: no courier goes there
    ('standard', '710000'), -- 台湾
    ('standard', '810000'), -- 香港
    ('standard', '820000'); -- 澳门
