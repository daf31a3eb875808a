package org.luyumarket.storefront.desk;

import java.util.List;

/** Parcels on their way, those first that somebody should ask after. */
public record TrackingIndex(String lead, List<Tab> tabs, List<Row> rows, Paging pager) {

    /** A parcel and the order it is of. */
    public record Row(String order, String address, OrderFile.Parcel parcel) {}
}
