package org.luyumarket.storefront.desk;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.PageStep;

/** Where a page of a list stands; {@code previous} and {@code next} are missing at the ends. */
public record Paging(
        String summary, @Nullable String previous, @Nullable String next, List<PageStep> steps) {

    public static Paging of(String summary, int page, int pages, IntFunction<String> address) {
        return new Paging(
                summary,
                page > 1 ? address.apply(page - 1) : null,
                page < pages ? address.apply(page + 1) : null,
                PageStep.around(page, pages, address));
    }

    public boolean isNeeded() {
        return steps.size() > 1;
    }
}
