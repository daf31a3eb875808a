-- How many of what came back can be sold again, as whoever took it back says.
alter table returns.goods_return
    add column sellable integer not null default 0,
    add constraint return_sellable check (sellable between 0 and quantity);
