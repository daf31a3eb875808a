package org.luyumarket.portal.shop;

import java.util.function.IntFunction;
import org.luyumarket.platform.Page;
import org.luyumarket.storefront.shop.Pager;

/** Says where a page of a list stands among its pages. */
final class Pagers {

    private Pagers() {}

    static Pager of(Page<?> found, String address) {
        return of(found, page -> address + (address.contains("?") ? "&page=" : "?page=") + page);
    }

    static Pager of(Page<?> found, IntFunction<String> address) {
        return Pager.of(found.page(), Math.toIntExact((found.total() + found.size() - 1) / found.size()), address);
    }
}
