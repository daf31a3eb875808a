package org.luyumarket.shopwindow;

import java.time.LocalDate;
import java.util.List;

/** All offers of a day by sku, and the index to find them: what stays the same while only stock changes. */
record Assortment(long catalogRevision, LocalDate day, List<Offer> offers, SearchIndex index, String fingerprint) {

    static final Assortment NONE = of(-1, LocalDate.EPOCH, List.of(), new SearchIndex(List.of()));

    static Assortment of(long catalogRevision, LocalDate day, List<Offer> offers, SearchIndex index) {
        return new Assortment(catalogRevision, day, offers, index, Fingerprint.of(offers));
    }

    boolean isOf(long revision, LocalDate today) {
        return catalogRevision == revision && day.equals(today);
    }
}
