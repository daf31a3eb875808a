package org.luyumarket.storefront.desk;

import java.util.List;

/** The electronic invoices that buyers want of a supplier. */
public record EInvoiceIndex(List<Tab> tabs, List<Row> rows, Paging pager) {

    /** One of them: whose order, to whom it is made out, over how much, and how far it is. */
    public record Row(
            String address, String title, String taxpayerId, String order, String since, String amount, Badge state) {}
}
