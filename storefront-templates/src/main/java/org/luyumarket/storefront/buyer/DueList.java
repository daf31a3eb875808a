package org.luyumarket.storefront.buyer;

import java.util.List;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Paging;

/** What a unit owes, or is owed to a supplier, the most urgent first. */
public record DueList(String lead, String total, List<Row> rows, Paging pager) {

    /** One due: with whom, how much of it is left, and how long there is to pay it. */
    public record Row(
            String address,
            String number,
            String purpose,
            String with,
            String owed,
            String outstanding,
            Badge state,
            String clock) {}
}
