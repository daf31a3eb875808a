package org.luyumarket.storefront.desk;

import java.util.List;

/** The producers and how long their certificates are still good. */
public record SuppliersPage(List<Tab> tabs, List<Row> rows) {

    /** One producer. */
    public record Row(
            String name,
            String county,
            String kind,
            String creditCode,
            String households,
            String persons,
            Certificate certificate,
            boolean demo) {}

    /** The certificate in force, or the last one. */
    public record Certificate(String number, String validity, Badge state) {}
}
