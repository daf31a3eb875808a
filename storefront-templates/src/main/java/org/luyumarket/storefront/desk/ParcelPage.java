package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parcels of a contract: where they go, and the file that says how they went. */
public record ParcelPage(
        String title,
        String lead,
        String address,
        String api,
        int percent,
        String progress,
        @Nullable String problem,
        List<WrongCell> wrong,
        List<Row> rows,
        Paging pager) {

    /** A parcel with where it goes, in full. */
    public record Row(String code, String recipient, String address, String goods, String sending) {}
}
