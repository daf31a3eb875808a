package org.luyumarket.storefront.buyer;

import java.util.List;
import org.luyumarket.storefront.desk.Badge;

/** The contracts of a unit or of a supplier, newest first. */
public record ContractList(String lead, List<Row> rows) {

    /** One contract: with whom, for how much, and what is to be done next. */
    public record Row(
            String address, String number, String purpose, String with, String amount, Badge status, String next) {}
}
