package org.luyumarket.payment;

import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;

/** What could still be given back of a payment. */
record Remainder(PaymentAttempt payment, Money left) {

    /** The payment that a refund comes out of; one refund is never spread over two payments. */
    static PaymentAttempt covering(Money amount, List<Remainder> candidates) {
        Remainder largest =
                candidates.stream().max(Comparator.comparing(Remainder::left)).orElseThrow(PaymentRefused::nothingPaid);
        if (largest.left().isLessThan(amount)) {
            throw PaymentRefused.exceeds(largest.left());
        }
        return largest.payment();
    }
}
