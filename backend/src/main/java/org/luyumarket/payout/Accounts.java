package org.luyumarket.payout;

import java.util.UUID;
import org.luyumarket.identity.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The accounts suppliers are paid into: filed by them, used after somebody of the staff has approved them. */
public interface Accounts {

    /** The one in use and the last that was filed, the latest first. */
    Flux<BankAccount> own(Person supplier);

    /** Takes the place of one that waits; the one in use stays in use until this is approved. */
    Mono<BankAccount> file(BankAccount.Details details, Person supplier);

    /** Those that wait, the oldest first. */
    Flux<BankAccount> waiting(Person viewer);

    Mono<BankAccount> approve(UUID id, Person staff);

    Mono<BankAccount> refuse(UUID id, String reason, Person staff);
}
