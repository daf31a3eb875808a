package org.luyumarket.procurement.settlement.online;

import java.net.URI;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.PaymentMethod;
import org.luyumarket.procurement.settlement.Due;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Paying what is owed by Stripe. What arrives is booked whole, as a transfer that matched is, or goes back whole where not so much is
 * owed any more; a booking that is reversed goes back too.
 */
public interface OnlineDues {

    /** By the unit's finance, for all that is outstanding; the same key gives the same payment again. */
    Mono<Payment> start(UUID due, Wish wish, Person finance);

    /** All that was tried for what a due asks for now, newest first. */
    Flux<Payment> tried(Due due);

    /** How it is paid, and where the payer comes back to. */
    record Wish(PaymentMethod method, URI returnTo, String idempotencyKey) {}
}
