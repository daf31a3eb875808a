package org.luyumarket.procurement.institution;

import java.time.Clock;
import java.util.UUID;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Ids;
import org.luyumarket.procurement.institution.Institution.Terms;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One unit from one state to the next, with the step that tells of it; to be called in a transaction. */
@Component
class InstitutionMoves {

    private final InstitutionRepository institutions;
    private final ChronicleRepository chronicle;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    InstitutionMoves(
            InstitutionRepository institutions, ChronicleRepository chronicle, AuditTrail audit, Ids ids, Clock clock) {
        this.institutions = institutions;
        this.chronicle = chronicle;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Institution> add(Terms terms, InstitutionStatus status, Person person) {
        UUID id = ids.next();
        return institutions
                .add(id, terms, status, false)
                .filter(rows -> rows == 1)
                .switchIfEmpty(
                        Mono.error(() -> new InstitutionTaken(terms.creditCode().value())))
                .then(chronicle.addStep(id, status.name(), "", person, clock.instant()))
                .then(Mono.defer(() -> institutions.find(id)));
    }

    /** The unit after a step that one row tells of; without it somebody was faster. */
    Mono<Institution> moved(long rows, Institution before, String action, String note, Person person) {
        return rows == 0
                ? Mono.error(() -> new InstitutionHasMoved(before.name()))
                : chronicle
                        .addStep(before.id(), action, note, person, clock.instant())
                        .then(Mono.defer(() -> institutions.find(before.id())));
    }

    Mono<Void> audit(Person staff, String verb, Institution unit, String detail) {
        return audit.record(staff, new AuditedAction(verb, unit.id().toString(), detail));
    }
}
