package org.luyumarket.aftersale;

import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.OrderNotFound;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who sees which claim: whoever bought, whoever sold, and the staff of its county. */
@Component
class ClaimDesk {

    private final ClaimRepository claims;
    private final Ordering ordering;

    ClaimDesk(ClaimRepository claims, Ordering ordering) {
        this.claims = claims;
        this.ordering = ordering;
    }

    Mono<Claim> seen(UUID id, Viewer viewer) {
        Person person = viewer.person();
        return existing(id)
                .flatMap(claim -> person != null && claim.isSeenBy(person) ? Mono.just(claim) : bought(claim, viewer));
    }

    Mono<Claim> judgedBy(UUID id, Person person) {
        return existing(id).filter(claim -> claim.isSeenBy(person)).switchIfEmpty(Mono.error(UnknownClaim::new));
    }

    Mono<Claim> ownedBy(UUID id, Viewer buyer) {
        return existing(id).flatMap(claim -> bought(claim, buyer));
    }

    private Mono<Claim> bought(Claim claim, Viewer viewer) {
        return ordering.bought(claim.goods().orderNumber(), viewer)
                .thenReturn(claim)
                .onErrorMap(OrderNotFound.class, unseen -> new UnknownClaim());
    }

    private Mono<Claim> existing(UUID id) {
        return claims.find(id).switchIfEmpty(Mono.error(UnknownClaim::new));
    }
}
