package org.luyumarket.ordering;

import java.util.Locale;

/** What money that has arrived means to its order. */
enum Arrival {
    /** It pays the order. */
    SETTLES,
    /** The order was closed before; it lives again if there is stock. */
    COMES_LATE,
    /** This very payment has paid the order already. */
    SEEN_BEFORE,
    /** Another payment has paid the order already. */
    PAID_TWICE,
    /** Less or more than the order costs. */
    WRONG_AMOUNT;

    /** Stable, in kebab case, as shown to staff. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
