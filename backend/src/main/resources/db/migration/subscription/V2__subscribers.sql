-- partners that sell for the counties subscribe as suppliers do, and a secret can be replaced without a gap
alter table subscription.subscription rename column supplier_id to subscriber_id;

alter table subscription.subscription
    add column subscriber_kind text not null default 'SUPPLIER' check (subscriber_kind in ('SUPPLIER', 'PARTNER')),
    add column former_secret text, -- sealed; signs beside the secret
    add column former_until timestamptz;

alter table subscription.subscription alter column subscriber_kind drop default;

drop index subscription.subscription_of_supplier;

create index subscription_of_subscriber on subscription.subscription (subscriber_id, subscriber_kind);
