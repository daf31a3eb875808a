package org.luyumarket.ordering;

/** Tells the numbers of gifts from those of orders: both are paid under theirs. */
public final class GiftNumbers {

    /** What the number of a gift begins with. */
    public static final String PREFIX = "LG";

    private GiftNumbers() {}

    public static boolean isGift(String reference) {
        return reference.startsWith(PREFIX);
    }
}
