package org.luyumarket.procurement.contract;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.procurement.institution.Seat;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who sees which contract, and for which side somebody acts. */
@Component
class ContractDesk {

    private final ContractRepository contracts;
    private final Institutions institutions;
    private final Members members;

    ContractDesk(ContractRepository contracts, Institutions institutions, Members members) {
        this.contracts = contracts;
        this.institutions = institutions;
        this.members = members;
    }

    Mono<Contract> find(UUID id, Person viewer) {
        return contracts
                .find(id)
                .delayUntil(found -> found.parties().areSuppliedBy(viewer)
                        ? Mono.empty()
                        : institutions
                                .find(found.parties().institution(), viewer)
                                .onErrorMap(unseen -> new UnknownContract()))
                .switchIfEmpty(Mono.error(UnknownContract::new));
    }

    Mono<Sight> sight(@Nullable UUID institution, Person viewer) {
        if (institution != null) {
            return institutions.find(institution, viewer).map(seen -> new Sight(false, List.of(seen.id()), null));
        }
        if (viewer.role() == Role.SUPPLIER) {
            return Mono.just(new Sight(false, List.of(), viewer.supplierId()));
        }
        return members.seats(viewer)
                .map(seat -> seat.institution().id())
                .collectList()
                .map(units -> new Sight(overseesAll(viewer), units, null));
    }

    private static boolean overseesAll(Person viewer) {
        return switch (viewer.role()) {
            case CITY_STAFF, ADMINISTRATOR, AUDITOR -> true;
            case CONSUMER, SUPPLIER, COUNTY_STAFF, PARTNER_CITY_STAFF, CHANNEL_PARTNER -> false;
        };
    }

    /** Who works for the supplier is never the buyer of it, whatever seat they have. */
    Mono<Side> sideOf(Contract contract, Person person) {
        return contract.parties().areSuppliedBy(person)
                ? Mono.just(Side.SUPPLIER)
                : buyer(contract.parties().institution(), person).thenReturn(Side.BUYER);
    }

    /** The seat of somebody who may bind the unit. */
    Mono<Seat> buyer(UUID institution, Person person) {
        return members.seats(person)
                .filter(seat -> seat.institution().id().equals(institution))
                .next()
                .switchIfEmpty(Mono.error(NotYourSide::new))
                .map(seat -> seat.mustBe(MemberRole.FINANCE, MemberRole.ADMINISTRATOR));
    }
}
