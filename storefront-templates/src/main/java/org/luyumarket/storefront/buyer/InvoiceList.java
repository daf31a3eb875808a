package org.luyumarket.storefront.buyer;

import java.util.List;
import org.luyumarket.storefront.desk.Badge;

/** Invoices that were asked for, and what may be asked for now. */
public record InvoiceList(String lead, List<Wanted> wanted, List<Row> rows) {

    /** A contract with something accepted that no invoice covers. */
    public record Wanted(String address, String number, String purpose, String with, String amount) {}

    /** One invoice: for which contract, with whom, for how much, and how much of it was issued. */
    public record Row(
            String address, String number, String contract, String with, String amount, String issued, Badge status) {}
}
