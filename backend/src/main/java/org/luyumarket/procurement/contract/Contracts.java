package org.luyumarket.procurement.contract;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Mono;

/**
 * What units and suppliers agreed on. A contract is seen by those who see the unit and by its supplier; whoever may not see one is
 * told that there is none. Whoever acts names the version they saw.
 */
public interface Contracts {

    /** Newest first: a supplier's own, the named unit's, else those of the units somebody belongs to; city staff see all. */
    Mono<Page<Contract>> of(Filter filter, Person viewer, PageRequest page);

    /** Whose contracts somebody sees: the named unit's, a supplier's own, else those of the units somebody belongs to or all. */
    Mono<Sight> sight(@Nullable UUID institution, Person viewer);

    Mono<Contract> find(UUID id, Person viewer);

    /** The same for modules that show it to nobody. */
    Mono<Contract> find(UUID id);

    /** The paper of a version, the same bytes for ever. */
    Mono<ContractPaper> paper(UUID id, int revision, Person viewer);

    /** One contract with each supplier of an approved requisition; by the unit's finance or administrator. */
    Mono<List<Contract>> draw(Drawing drawing, Person person);

    /** Signs the latest version for the side somebody is on. The second signature puts it in force. */
    Mono<Contract> sign(UUID id, long version, Person person);

    /** A new version, which both sides have to sign; until then the one before it holds. */
    Mono<Contract> amend(UUID id, long version, Amendment amendment, Person person);

    /** By the buyer before anything is called off, by the supplier before it is in force; frees the budget. */
    Mono<Contract> cancel(UUID id, long version, String reason, Person person);

    /** Something was called off for the first time; part of that act, so call it in its transaction. */
    Mono<Contract> begin(Contract contract, Person person);

    /** All that was called off is accepted and settled; part of that act, so call it in its transaction. */
    Mono<Contract> fulfil(Contract contract, Person person);

    /** Some of it is owed again; part of that act, so call it in its transaction. */
    Mono<Contract> reopen(Contract contract, Person person);

    /** What is null does not limit. */
    record Filter(
            @Nullable UUID institution,
            @Nullable UUID requisition,
            @Nullable ContractStatus status) {}
}
