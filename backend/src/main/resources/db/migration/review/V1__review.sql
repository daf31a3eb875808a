-- One review a line of an order, and one answer to each: the keys decide between simultaneous twins.
create table review.review (
    id uuid primary key,
    order_number text not null,
    position integer not null,
    sku text not null,
    name text not null,
    supplier_id text not null,
    division text not null, -- where the buyer lives, to the city
    stars integer not null check (stars between 1 and 5),
    words text not null,
    written_at timestamptz not null,
    unique (order_number, position)
);

create index review_of_product on review.review (sku, id);
create index review_of_supplier on review.review (supplier_id, id);

create table review.photo (
    id uuid primary key,
    review_id uuid not null references review.review,
    type text not null,
    content bytea not null
);

create index photo_of_review on review.photo (review_id, id);

create table review.answer (
    review_id uuid primary key references review.review,
    words text not null,
    written_at timestamptz not null
);

create table review.score (
    sku text primary key,
    reviews bigint not null,
    stars bigint not null,
    version bigint not null default 1
);

-- What was said stays said: not even we can take it back.
create function review.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'review.% stays as it was written, % is refused', tg_table_name, lower(tg_op)
        using errcode = 'restrict_violation';
end
$$;

create trigger never_changed before update or delete or truncate on review.review
    for each statement execute function review.refuse_change();

create trigger never_changed before update or delete or truncate on review.photo
    for each statement execute function review.refuse_change();

create trigger never_changed before update or delete or truncate on review.answer
    for each statement execute function review.refuse_change();
