package org.luyumarket.storefront.buyer;

import java.util.List;
import org.luyumarket.storefront.desk.Badge;

/** Requests for quotations, as the unit that asks or a supplier that is asked sees them. */
public record QuotationList(String lead, List<Row> rows, boolean mayAsk) {

    /** One request, and what is to be done with it. */
    public record Row(
            String address, String number, String goods, String with, String deadline, Badge state, String next) {}
}
