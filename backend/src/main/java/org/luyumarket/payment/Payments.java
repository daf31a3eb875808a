package org.luyumarket.payment;

import java.util.UUID;
import org.joda.money.Money;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Payments of a reference (the number of an order, say, or of several that are paid at once). Outcomes that come later are told by {@link PaymentSucceeded},
 * {@link PaymentUnanswered}, {@link RefundSettled}, {@link RefundFailed} and {@link RefundBounced} through the outbox. Starting and
 * refunding commit their intent by themselves before they ask Stripe; inside a caller's transaction they hold its locks for as long
 * as Stripe takes, which only an outbox consumer should.
 */
public interface Payments {

    /**
     * The same key and input give the same payment again; the same key with another input is refused. Another open payment of the
     * reference is closed first, so that nobody pays twice.
     */
    Mono<Payment> start(PaymentRequest request);

    /** All payments of the reference, newest first. */
    Flux<Payment> of(String reference);

    Flux<Refund> refundsOf(String reference);

    /** Makes the reference's open payments impossible at Stripe, and says what Stripe knew. */
    Mono<Closing> close(String reference);

    /**
     * Writes down in the caller's transaction that money is to go back; empty if the same was wanted before. {@link #refund} sends
     * it once the transaction is over; if that never happens, the janitor does.
     */
    Mono<Refund> intendRefund(RefundRequest request);

    /** Refused if more than what was paid and not yet refunded; how much of it is there for a part, its owner knows. */
    Mono<Refund> refund(RefundRequest request);

    /** What has gone back of a payment for this reference, or is on its way. */
    Mono<Money> givenBack(UUID paymentId, String reference);

    /**
     * Gives a whole payment back that nobody can use, such as one that came after its order closed; a repeat is harmless. Empty if
     * nothing is left of it.
     */
    Mono<Refund> returnUnwanted(UUID paymentId, String reason);

    /** What came in and went back, reference by reference in their order, after one of them; the empty one for the first. */
    Flux<SettledMoney> settled(String afterReference, int most);

    /** What closing a reference found. */
    enum Closing {
        /** Nothing can be paid any more. */
        CLOSED,
        /** Somebody has paid; {@link PaymentSucceeded} follows. */
        ALREADY_PAID,
        /** Stripe did not answer, or the money is on its way; it may still come. */
        UNKNOWN;

        /** Of two payments of one reference, the finding that matters more. */
        Closing or(Closing other) {
            if (this == ALREADY_PAID || other == ALREADY_PAID) {
                return ALREADY_PAID;
            }
            return this == UNKNOWN ? this : other;
        }
    }
}
