package org.luyumarket.inventory;

/** So many boxes of a lot. */
public record LotShare(Lot lot, int boxes) {

    /** Township and orchard, if they are known. */
    public String origin() {
        return lot.origin() == null
                ? ""
                : lot.origin().township() + " " + lot.origin().orchard();
    }
}
