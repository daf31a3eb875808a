package org.luyumarket.einvoice;

import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Electronic invoices. Whoever may not see one is told that there is none. */
public interface EInvoices {

    /**
     * The buyer of an order that is not over wants invoices of it, or wants them made out otherwise; what a supplier has issued stays as it
     * is, and a wish that could change nothing is refused.
     */
    Mono<Void> wish(String orderNumber, Addressee to, Viewer buyer);

    /** The buyer wants none after all; what is issued stays. */
    Mono<Void> withdraw(String orderNumber, Viewer buyer);

    /** Those of the buyer's order, one a supplier. */
    Flux<EInvoice> ofOrder(String orderNumber, Viewer buyer);

    /** Those of paid orders that this supplier is to issue or, unless only these are wanted, has; the oldest that wait come first. */
    Mono<Page<Asked>> of(boolean waiting, Person supplier, PageRequest page);

    /** What the buyer of an order wants of this supplier. */
    Mono<Asked> ofOrder(String orderNumber, Person supplier);

    Mono<Asked> find(UUID id, Person supplier);

    /** The supplier has issued it; noting it again corrects what was noted. */
    Mono<Void> issue(UUID id, Issued issued, Person supplier);

    /** An invoice and what was paid for it: the supplier's goods and its part of the freight, less what went back. */
    record Asked(EInvoice invoice, Money amount) {}
}
