package org.luyumarket.standalone.stripe;

import java.util.Arrays;
import java.util.Optional;

/** What a buyer can do on the payment page. */
public enum BuyerAction {
    PAY("pay"),
    /** The card is refused; the session stays open for another try, as at Stripe. */
    DECLINE("decline"),
    /** Done, but the money comes a little later. */
    PAY_LATER("pay-later"),
    /** Done, but the money never comes. */
    FAIL_LATER("fail-later"),
    CANCEL("cancel");

    private final String field;

    BuyerAction(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    static Optional<BuyerAction> of(String field) {
        return Arrays.stream(values())
                .filter(action -> action.field.equals(field))
                .findFirst();
    }
}
