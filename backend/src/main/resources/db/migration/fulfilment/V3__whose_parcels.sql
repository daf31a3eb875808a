-- Whose goods are in a parcel, so that a supplier finds those that stay away. Of parcels sent before this it is not known here.
alter table fulfilment.shipment
    add column suppliers text[] not null default '{}';

create index shipment_arrived on fulfilment.shipment (arrived_at desc) where arrived_at is not null;
