package org.luyumarket.storefront.desk;

import java.util.List;

/** Who of the staff did what to what, newest first. */
public record AuditPage(List<Row> rows, Paging pager) {

    /** One action; the address is empty where nothing can be opened. */
    public record Row(String at, String person, String action, String subject, String address, String detail) {}
}
