package org.luyumarket.storefront.desk;

import java.util.List;

/** Papers of producers as they and the staff of their county see them. */
public record CredentialIndex(String lead, String filing, List<Tab> tabs, List<Row> rows, Paging pager) {

    /** One paper: whose it is, what it covers, and how long it still holds. */
    public record Row(
            String address, String kind, String number, String holder, String goods, String period, Badge state) {}
}
