package org.luyumarket.ordering;

import java.util.Locale;
import org.luyumarket.ordering.intake.OrderTerms;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.platform.Cny;

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

    static Arrival of(PaymentSucceeded money, OrderTerms terms, Standing standing) {
        if (standing.takings().isFrom(money.paymentId())) {
            return SEEN_BEFORE;
        }
        if (standing.takings().isAny()) {
            return PAID_TWICE;
        }
        if (money.amountFen() != Cny.fen(terms.total())) {
            return WRONG_AMOUNT;
        }
        return standing.status() == OrderStatus.AWAITING_PAYMENT ? SETTLES : COMES_LATE;
    }

    /** Stable, in kebab case, as shown to staff. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
