-- A delivery is a row until it is made: what is done is deleted, which writes half as much as marking it. What has no time any more
-- was given up and stays, for people to see. Events are told in the order of their ids, which is that of their time.
delete from platform.delivery where done_at is not null;

drop index platform.delivery_open;

alter table platform.delivery
    drop column done_at,
    drop constraint delivery_pkey,
    add primary key (consumer, event_id);
