package org.luyumarket.shopwindow;

import java.time.LocalDate;
import java.util.List;

/** All offers of a day by sku, and the index to find them: what stays the same while only stock changes. */
record Assortment(long catalogRevision, LocalDate day, List<Offer> offers, SearchIndex index) {

    static final Assortment NONE = new Assortment(-1, LocalDate.EPOCH, List.of(), new SearchIndex(List.of()));

    boolean isOf(long revision, LocalDate today) {
        return catalogRevision == revision && day.equals(today);
    }
}
