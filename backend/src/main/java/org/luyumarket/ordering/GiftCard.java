package org.luyumarket.ordering;

/** The card in the parcel of an order that is part of a gift: the gift's number, whom it is from, and what it says; both may be empty. */
public record GiftCard(String gift, String from, String text) {

    /** For who need not read it. */
    GiftCard closed() {
        return new GiftCard(gift, "", "");
    }
}
