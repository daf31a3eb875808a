package org.luyumarket.procurement.institution;

import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.DivisionCode;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who sees a unit, and who keeps it. */
@Component
class InstitutionSight {

    private final InstitutionRepository institutions;
    private final MemberRepository members;

    InstitutionSight(InstitutionRepository institutions, MemberRepository members) {
        this.institutions = institutions;
        this.members = members;
    }

    Mono<Institution> find(UUID id, Person viewer) {
        return institutions
                .find(id)
                .filterWhen(found -> isSeen(found, viewer))
                .switchIfEmpty(Mono.error(UnknownInstitution::new));
    }

    private Mono<Boolean> isSeen(Institution found, Person viewer) {
        return found.isSeenBy(viewer) ? Mono.just(true) : members.isOfItOrItsParent(found.id(), viewer.id());
    }

    /** The unit at the version that staff saw; refused to who does not keep it. */
    Mono<Institution> kept(UUID id, long version, Person staff) {
        return find(id, staff).doOnNext(found -> {
            mustKeep(found.terms().division(), staff);
            if (found.version() != version) {
                throw new InstitutionHasMoved(found.name());
            }
        });
    }

    static void mustKeep(DivisionCode division, Person staff) {
        if (!Institution.isKeptIn(division, staff)) {
            throw staff.role() == Role.CONSUMER ? new UnknownInstitution() : new NotYourDuty();
        }
    }
}
