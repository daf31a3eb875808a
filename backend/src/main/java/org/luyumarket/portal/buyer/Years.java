package org.luyumarket.portal.buyer;

import java.util.List;
import java.util.stream.IntStream;
import org.luyumarket.storefront.desk.Tab;

/** The years that a page can be turned to: last year, this one and the next. */
final class Years {

    private Years() {}

    /** What was asked for, if it is one of them; else this year. */
    static int shown(String asked, int now) {
        return IntStream.rangeClosed(now - 1, now + 1)
                .filter(year -> Integer.toString(year).equals(asked))
                .findFirst()
                .orElse(now);
    }

    static List<Tab> tabs(String address, int shown, int now) {
        return IntStream.rangeClosed(now - 1, now + 1)
                .mapToObj(year -> new Tab(Integer.toString(year), "", address + "?year=" + year, year == shown))
                .toList();
    }
}
