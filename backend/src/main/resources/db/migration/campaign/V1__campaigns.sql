-- Money set aside for a campaign's prices or for a coupon. Whoever draws locks the row first: it is the judge of what is left.
create table campaign.purse (
    id uuid primary key,
    budget_fen bigint not null check (budget_fen > 0),
    spent_fen bigint not null default 0 check (spent_fen between 0 and budget_fen),
    per_person integer not null check (per_person > 0), -- boxes at a campaign's price, orders with a coupon
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at >= starts_at)
);

create index purse_by_end on campaign.purse (ends_at);

create table campaign.campaign (
    id uuid primary key references campaign.purse,
    name text not null,
    occasion text not null,
    funder text not null,
    planned_at timestamptz not null,
    planned_by text not null
);

-- The reference is set once, when the campaign has begun: what the product sold for at its lowest in the seven days before.
create table campaign.offer (
    campaign_id uuid not null references campaign.campaign,
    sku text not null,
    county char(6) not null,
    price_fen bigint not null check (price_fen > 0),
    reference_fen bigint check (reference_fen > 0),
    primary key (campaign_id, sku)
);

create table campaign.coupon (
    id uuid primary key references campaign.purse,
    campaign_id uuid not null references campaign.campaign,
    code text not null unique,
    minimum_fen bigint not null,
    off_fen bigint not null check (off_fen > 0 and off_fen < minimum_fen),
    listed boolean not null -- or only for those who are told the code
);

-- What an order took out of a purse; what is given back is gone from here.
create table campaign.draw (
    order_id uuid not null,
    purse_id uuid not null references campaign.purse,
    person text not null, -- an account, or the keyed fingerprint of a guest's phone
    units integer not null check (units > 0),
    fen bigint not null check (fen > 0),
    primary key (order_id, purse_id)
);

create index draw_of_person on campaign.draw (purse_id, person);

-- What an order whose hold was over had drawn: late money may draw it again.
create table campaign.returned_draw (
    order_id uuid not null,
    purse_id uuid not null references campaign.purse,
    person text not null,
    units integer not null,
    fen bigint not null,
    primary key (order_id, purse_id)
);

-- Coupons that people put by for later.
create table campaign.kept_coupon (
    person_id uuid not null,
    coupon_id uuid not null references campaign.coupon,
    kept_at timestamptz not null,
    primary key (person_id, coupon_id)
);
