package org.luyumarket.storefront.shop;

/** How much of a product can be ordered now: the kind of answer, and how many are left where few are. */
public record StockState(Kind kind, long left) {

    /** The kinds of answer, from plenty to nothing. */
    public enum Kind {
        PLENTY,
        FEW,
        SOLD_OUT
    }

    public boolean canBeOrdered() {
        return kind != Kind.SOLD_OUT;
    }
}
