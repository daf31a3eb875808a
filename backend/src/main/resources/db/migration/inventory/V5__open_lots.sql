-- Lots that parcels are filled from and of which is known where they were grown: what shoppers are told.
create index lot_open_of_origin on inventory.lot (sku, received_on, id) where picked < boxes and township is not null;
