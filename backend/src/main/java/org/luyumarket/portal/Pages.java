package org.luyumarket.portal;

import java.util.function.IntFunction;
import org.luyumarket.platform.Page;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Paging;

/** Says where a page of a list stands. */
public final class Pages {

    private Pages() {}

    public static Paging paging(Page<?> page, Texts texts, IntFunction<String> address) {
        long first = Math.min(page.total(), (page.page() - 1L) * page.size() + 1);
        long last = Math.min(
                page.total(), (page.page() - 1L) * page.size() + page.items().size());
        int pages = Math.toIntExact(Math.max(1, (page.total() + page.size() - 1) / page.size()));
        return Paging.of(
                texts.get("desk.pages.summary", first, last, Shown.count(page.total())), page.page(), pages, address);
    }
}
