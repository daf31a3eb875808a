package org.luyumarket.aftersale;

import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.identity.WaitingMatters;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Claims that wait to be judged. */
@Component
class WaitingClaims implements WaitingMatters {

    private final Claims claims;

    WaitingClaims(Claims claims) {
        this.claims = claims;
    }

    @Override
    public String kind() {
        return "claim";
    }

    @Override
    public boolean concerns(Person person) {
        return person.isStaff() || person.role() == Role.SUPPLIER;
    }

    @Override
    public Mono<Page<WaitingMatter>> of(Person person, PageRequest page) {
        return claims.of(new Claims.Filter(true), person, page).map(found -> found.map(WaitingClaims::matter));
    }

    private static WaitingMatter matter(Claim claim) {
        return new WaitingMatter(
                claim.id().toString(),
                claim.goods().name(),
                claim.goods().orderNumber(),
                claim.clock().openedAt(),
                claim.clock().answerBy());
    }
}
