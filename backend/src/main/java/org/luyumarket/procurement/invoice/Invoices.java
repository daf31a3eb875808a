package org.luyumarket.procurement.invoice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What invoices have to say, and the papers that sellers issued. Seen by whoever sees the contract; whoever may not is told that
 * there is none. The market issues no invoice itself.
 */
public interface Invoices {

    /** Newest first: a supplier's own, the named unit's, else those of the units somebody belongs to. */
    Mono<Page<Invoice>> of(Filter filter, Person viewer, PageRequest page);

    Mono<Invoice> find(UUID id, Person viewer);

    /** Those of a contract, for other modules, which show them to nobody. */
    Flux<Invoice> ofContract(UUID contract);

    /** Those of these deliveries that some invoice covers, for other modules, which show them to nobody. */
    Flux<UUID> covered(List<UUID> deliveries);

    /** Contracts of which something accepted is not asked for yet. */
    Mono<List<Uninvoiced>> uninvoiced(UUID institution, Person viewer);

    /** Asks for an invoice over all that was accepted of a contract and not asked for before; by the unit's finance. */
    Mono<Invoice> request(UUID contract, Title title, Person finance);

    /** Adds a paper that was issued. */
    Mono<Invoice> add(UUID id, long version, Issued issued, Person supplier);

    Mono<PaperFile> paper(UUID id, UUID paper, Person viewer);

    /** What is null does not limit. */
    record Filter(@Nullable UUID institution, @Nullable InvoiceStatus status) {}
}
