package org.luyumarket.returns;

import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.identity.WaitingMatters;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Returns that wait for the next step. */
@Component
class WaitingReturns implements WaitingMatters {

    private final Returns returns;

    WaitingReturns(Returns returns) {
        this.returns = returns;
    }

    @Override
    public String kind() {
        return "return";
    }

    @Override
    public boolean concerns(Person person) {
        return person.isStaff() || person.role() == Role.SUPPLIER;
    }

    @Override
    public Mono<Page<WaitingMatter>> of(Person person, PageRequest page) {
        return returns.of(new Returns.Filter(true), person, page).map(found -> found.map(WaitingReturns::matter));
    }

    private static WaitingMatter matter(GoodsReturn known) {
        return new WaitingMatter(
                known.id().toString(),
                known.goods().name(),
                known.goods().orderNumber(),
                known.askedAt(),
                known.answerBy());
    }
}
