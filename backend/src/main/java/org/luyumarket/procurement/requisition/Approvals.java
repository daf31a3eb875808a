package org.luyumarket.procurement.requisition;

import java.util.UUID;
import org.luyumarket.identity.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The word of those who have to agree to a requisition, level by level. */
public interface Approvals {

    /** Those that this person could decide now, overdue ones first. */
    Flux<Requisition> waitingFor(Person approver);

    /** The last approval holds the budget, and is refused where the budget is too small. */
    Mono<Requisition> decide(UUID requisition, long version, Decision decision, Person approver);

    /** What an approver says, and why. */
    record Decision(Verdict verdict, String note) {}
}
