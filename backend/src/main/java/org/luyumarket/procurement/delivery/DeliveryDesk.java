package org.luyumarket.procurement.delivery;

import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.procurement.contract.Contract.Parties;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who sees which delivery, and who may do what with it. */
@Component
class DeliveryDesk {

    private final DeliveryRepository deliveries;
    private final Contracts contracts;
    private final Members members;

    DeliveryDesk(DeliveryRepository deliveries, Contracts contracts, Members members) {
        this.deliveries = deliveries;
        this.contracts = contracts;
        this.members = members;
    }

    /** Seen by whoever sees its contract. */
    Mono<Delivery> find(UUID id, Person viewer) {
        return deliveries
                .find(id)
                .delayUntil(found ->
                        contracts.find(found.source().contract(), viewer).onErrorMap(unseen -> new UnknownDelivery()))
                .switchIfEmpty(Mono.error(UnknownDelivery::new));
    }

    Mono<Delivery> forSupplier(UUID id, Person person) {
        return find(id, person).doOnNext(found -> {
            if (!found.source().parties().areSuppliedBy(person)) {
                throw new NotYourStep();
            }
        });
    }

    Mono<Delivery> forBuyer(UUID id, Person person, MemberRole... roles) {
        return find(id, person).delayUntil(found -> mustBuy(found.source().parties(), person, roles));
    }

    /** Whoever works for the supplier, or wants and pays for the unit. */
    Mono<Delivery> forEither(UUID id, Person person) {
        return find(id, person)
                .delayUntil(found -> found.source().parties().areSuppliedBy(person)
                        ? Mono.empty()
                        : mustBuy(found.source().parties(), person, MemberRole.REQUESTER, MemberRole.FINANCE));
    }

    /** Whoever works for the supplier is never the buyer, whatever seat they have. */
    Mono<Void> mustBuy(Parties parties, Person person, MemberRole... roles) {
        return parties.areSuppliedBy(person)
                ? Mono.error(NotYourStep::new)
                : members.seats(person)
                        .filter(seat -> seat.institution().id().equals(parties.institution()))
                        .next()
                        .switchIfEmpty(Mono.error(NotYourStep::new))
                        .map(seat -> seat.mustBe(roles))
                        .then();
    }
}
