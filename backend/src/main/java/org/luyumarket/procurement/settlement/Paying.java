package org.luyumarket.procurement.settlement;

import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.identity.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Books money that came for what is owed. Parts of the act of whoever knows the transfer: call them in its transaction, after it has
 * made sure that the transfer has so much left.
 */
public interface Paying {

    /** Refused as {@link MoreThanOwed} if one of the dues has less outstanding; then nothing is booked. */
    Mono<Void> pay(List<Part> parts, Person person);

    /** Takes a payment back by a row that reverses it, once. */
    Mono<Payment> reverse(UUID payment, String reason, Person person);

    /** What was booked of a transfer, in that order. */
    Flux<Payment> ofTransfer(UUID transfer);

    /** So much of a transfer for a due, and why for this one. */
    record Part(UUID due, UUID transfer, Money amount, String ground, String note) {}
}
