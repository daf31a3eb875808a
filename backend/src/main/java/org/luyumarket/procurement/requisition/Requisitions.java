package org.luyumarket.procurement.requisition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.institution.Institution;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What units want to buy, and who agrees to it. Whoever acts names the version they saw. */
public interface Requisitions {

    /** A unit's, newest first, for its members and those who look after it. */
    Mono<Page<Requisition>> of(UUID institution, @Nullable RequisitionStatus status, Person viewer, PageRequest page);

    Mono<Requisition> find(UUID id, Person viewer);

    Mono<Requisition> draw(RequisitionDraft draft, Person requester);

    /** Writes a draft, or what was returned, anew: at the prices of today. */
    Mono<Requisition> change(UUID id, long version, RequisitionDraft draft, Person requester);

    /** Refused if the catalogue's prices are others by now. */
    Mono<Requisition> submit(UUID id, long version, Person requester);

    /** Takes back what is not approved, or gives up what is approved but not contracted, by its requester. */
    Mono<Requisition> giveUp(UUID id, long version, String note, Person requester);

    /** Which categories come near the tender limit this year with what this requisition adds. */
    Flux<TenderWarning> warnings(Requisition requisition);

    /** Which categories come near the tender limit this year with what the unit has agreed to. */
    Flux<TenderWarning> warnings(Institution unit);

    /** Its contract is made; part of that act, so call it in its transaction. */
    Mono<Void> contracted(Requisition requisition, Person person);
}
