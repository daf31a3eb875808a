package org.luyumarket.storefront;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A page of a list that can be gone to; a gap before it if pages are left out. */
public record PageStep(int page, String address, boolean current, boolean gapBefore) {

    /** Steps to the first and the last page and to those beside the current one. */
    public static List<PageStep> around(int page, int pages, IntFunction<String> address) {
        var steps = new ArrayList<PageStep>();
        int before = 0;
        for (int number : shown(page, pages)) {
            steps.add(new PageStep(number, address.apply(number), number == page, number > before + 1));
            before = number;
        }
        return List.copyOf(steps);
    }

    private static List<Integer> shown(int page, int pages) {
        return IntStream.rangeClosed(1, pages)
                .filter(number -> number == 1 || number == pages || Math.abs(number - page) <= 2)
                .boxed()
                .toList();
    }
}
