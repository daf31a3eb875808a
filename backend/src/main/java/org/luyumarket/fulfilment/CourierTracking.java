package org.luyumarket.fulfilment;

import reactor.core.publisher.Flux;

/** What couriers say of their parcels. A courier under contract takes the place of the sandbox here. */
interface CourierTracking {

    /** All that has happened to a parcel by now; nothing if the courier knows nothing of it. */
    Flux<TrackingStep> of(Waybill waybill);
}
