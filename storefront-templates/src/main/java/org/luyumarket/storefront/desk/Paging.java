package org.luyumarket.storefront.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where a page of a list stands; {@code previous} and {@code next} are missing at the ends. */
public record Paging(
        String summary, @Nullable String previous, @Nullable String next, List<Step> steps) {

    /** Steps to the first and the last page and to those beside the current one. */
    public static Paging of(String summary, int page, int pages, IntFunction<String> address) {
        var steps = new ArrayList<Step>();
        int before = 0;
        for (int number : shown(page, pages)) {
            steps.add(new Step(number, address.apply(number), number == page, number > before + 1));
            before = number;
        }
        return new Paging(
                summary,
                page > 1 ? address.apply(page - 1) : null,
                page < pages ? address.apply(page + 1) : null,
                List.copyOf(steps));
    }

    /** A page that can be gone to; a gap before it if pages are left out. */
    public record Step(int page, String address, boolean current, boolean gapBefore) {}

    public boolean isNeeded() {
        return steps.size() > 1;
    }

    private static List<Integer> shown(int page, int pages) {
        return IntStream.rangeClosed(1, pages)
                .filter(number -> number == 1 || number == pages || Math.abs(number - page) <= 2)
                .boxed()
                .toList();
    }
}
