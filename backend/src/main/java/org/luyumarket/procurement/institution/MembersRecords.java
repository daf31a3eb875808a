package org.luyumarket.procurement.institution;

import org.luyumarket.identity.Person;
import org.luyumarket.identity.PersonalRecords;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who acts for a unit signs its papers, so the unit lets them go first; what they signed stays its paper. */
@Component
class MembersRecords implements PersonalRecords {

    private final Members members;

    MembersRecords(Members members) {
        this.members = members;
    }

    @Override
    public Mono<Void> mustBeSettled(Person person) {
        return members.seats(person).next().flatMap(unit -> Mono.error(SeatStillHeld::new));
    }
}
