package org.luyumarket.procurement.quotation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Weight;
import reactor.core.publisher.Mono;

/**
 * What units ask several suppliers. A request is seen by those who see the unit and by the suppliers asked; its offers by nobody
 * before the deadline, and by no supplier after it.
 */
public interface Quotations {

    Mono<Quotation> find(UUID id, Person viewer);

    /** A unit's, newest first, for those who see it. */
    Mono<Page<Quotation>> of(UUID institution, Person viewer, PageRequest page);

    /** Those that this supplier is asked in, newest first. */
    Mono<Page<Quotation>> asked(Person supplier, PageRequest page);

    /** By a requester of the unit. */
    Mono<Quotation> ask(Question question, Person requester);

    /** A supplier's offer, in place of the one it made before, if it made one. */
    Mono<Void> offer(UUID id, String sku, Money unitPrice, Person supplier);

    /** What the caller offered themselves; empty if nothing yet. */
    Mono<Offer> ownOffer(UUID id, Person supplier);

    /** Refused before the deadline. */
    Mono<Comparison> compare(UUID id, Person viewer);

    /** Takes an offer at the version somebody saw; by a requester of the unit, after the deadline. */
    Mono<Quotation> award(UUID id, long version, String supplierId, Person requester);

    /** Gives up a request at the version somebody saw; its offers are never opened. */
    Mono<Quotation> cancel(UUID id, long version, Person requester);

    /** The offer that this unit took; empty if it took none of this request, or the request is not its own. */
    Mono<Award> awarded(UUID id, UUID institution);

    /** What a unit asks whom. */
    record Question(
            UUID institution, String goods, String category, Weight weight, Instant deadline, List<String> suppliers) {

        public Question {
            suppliers = suppliers.stream().distinct().sorted().toList();
        }
    }
}
