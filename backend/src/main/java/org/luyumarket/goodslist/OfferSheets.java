package org.luyumarket.goodslist;

import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import reactor.core.publisher.Mono;

/** Prices, stock and places in the shop of many goods, changed in one go by the rules that hold for each of them. */
public interface OfferSheets {

    /**
     * All of the changes or none. What is wrong with a row is told of its fields: {@code price-}, {@code stock-} or {@code shelf-}
     * and the sku.
     */
    Mono<SavedSheet> save(List<OfferChange> changes, Person person);

    /** What this person saved last; empty if nothing yet. */
    Mono<SavedSheet> latest(Person person);

    /** Takes back what this person saved last, as long as nobody changed or bought away any of it since: all of it or nothing. */
    Mono<SavedSheet> undo(UUID save, Person person);
}
