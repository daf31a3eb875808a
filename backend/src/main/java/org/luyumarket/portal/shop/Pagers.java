package org.luyumarket.portal.shop;

import java.util.stream.IntStream;
import org.luyumarket.platform.Page;
import org.luyumarket.storefront.shop.Pager;

/** Says where a page of a list stands among its pages. */
final class Pagers {

    private Pagers() {}

    static Pager of(Page<?> found, String address) {
        int pages = Math.toIntExact((found.total() + found.size() - 1) / found.size());
        return new Pager(
                found.page(),
                pages,
                IntStream.rangeClosed(1, pages)
                        .mapToObj(page -> new Pager.Step(
                                page,
                                address + (address.contains("?") ? "&page=" : "?page=") + page,
                                page == found.page()))
                        .toList());
    }
}
