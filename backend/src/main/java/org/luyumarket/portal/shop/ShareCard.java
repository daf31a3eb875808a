package org.luyumarket.portal.shop;

import org.jspecify.annotations.Nullable;

/**
 * What a picture for sharing shows: a drawing on its ground, a title, where it is from, and what it costs, where it costs something. All
 * pictures with the same are one.
 */
record ShareCard(
        String drawing,
        String ground,
        String title,
        String place,
        @Nullable Price price) {

    /** A price with its unit, and what that is by weight. */
    record Price(String amount, String unit, String byWeight) {}

    /** The same for the same content on every machine, so that an address changes when its picture does. */
    String version() {
        return Integer.toHexString(toString().hashCode());
    }
}
