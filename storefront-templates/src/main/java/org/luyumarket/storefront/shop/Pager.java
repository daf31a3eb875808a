package org.luyumarket.storefront.shop;

import java.util.List;

/** Where a page of a list stands among its pages; {@code first} etc. count from 1. */
public record Pager(int page, int pages, List<Step> steps) {

    /** A page that can be gone to. */
    public record Step(int page, String address, boolean current) {}

    public boolean isNeeded() {
        return pages > 1;
    }
}
