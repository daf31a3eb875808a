package org.luyumarket.storefront.shop;

import java.util.List;
import java.util.function.IntFunction;
import org.luyumarket.storefront.PageStep;

/** Where a page of a list stands among its pages. */
public record Pager(List<PageStep> steps) {

    /** The only page there is. */
    public static final Pager NONE = new Pager(List.of());

    /** Pages count from 1. */
    public static Pager of(int page, int pages, IntFunction<String> address) {
        return new Pager(PageStep.around(page, pages, address));
    }

    public boolean isNeeded() {
        return steps.size() > 1;
    }
}
