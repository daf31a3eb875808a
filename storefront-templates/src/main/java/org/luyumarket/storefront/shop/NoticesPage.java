package org.luyumarket.storefront.shop;

import java.util.List;

/** What somebody was told, newest first. */
public record NoticesPage(List<Row> notices, Pager pager) {

    /** A notice in words; the address is empty where there is nothing to see beyond them. */
    public record Row(String words, String at, String address, boolean fresh) {}
}
