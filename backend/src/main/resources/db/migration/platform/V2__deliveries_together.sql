-- Deliveries are inserted by the statement that inserts their event and deleted by the one that deletes it: a foreign key would
-- only lock every event once more for each of its consumers.
alter table platform.delivery drop constraint delivery_event_id_fkey;

-- A payload is kept as it was written and never searched.
alter table platform.event alter payload type json using payload::json;

drop index platform.delivery_open;

create index delivery_open on platform.delivery (consumer, due_at) where due_at is not null;
