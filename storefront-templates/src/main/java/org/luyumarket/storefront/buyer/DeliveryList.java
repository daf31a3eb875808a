package org.luyumarket.storefront.buyer;

import java.util.List;
import org.luyumarket.storefront.desk.Badge;

/** Deliveries of a unit or of a supplier, and whose turn it is. */
public record DeliveryList(String lead, List<Row> rows) {

    /** One delivery: when it goes where, how many boxes, and what is to be done next. */
    public record Row(
            String address,
            String number,
            String day,
            String site,
            String with,
            int boxes,
            Badge status,
            String next) {}
}
