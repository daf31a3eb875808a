package org.luyumarket.channel;

import java.util.List;
import java.util.function.UnaryOperator;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How any step takes a deal in hand: seen by whoever asks, of the version that was looked at, moved once, and noted. */
@Component
class DealHands {

    private final DealRepository deals;
    private final DealWriting writing;
    private final DealNews news;
    private final AuditTrail audit;

    DealHands(DealRepository deals, DealWriting writing, DealNews news, AuditTrail audit) {
        this.deals = deals;
        this.writing = writing;
        this.news = news;
        this.audit = audit;
    }

    Mono<Deal> seen(String number, Person viewer) {
        return deals.find(number, DealSight.of(viewer)).switchIfEmpty(Mono.error(() -> new UnknownDeal(number)));
    }

    Mono<Deal> written(String number, Person staff) {
        return seen(number, staff).doOnNext(deal -> refuseUnless(DealSight.mayWrite(staff)));
    }

    Mono<Deal> mine(String number, long version, Person staff) {
        return written(number, staff)
                .filter(deal -> deal.version() == version)
                .switchIfEmpty(Mono.error(() -> new DealHasMoved(number)));
    }

    Mono<Deal> moved(Mono<Deal> found, UnaryOperator<Deal> step) {
        return found.flatMap(before -> {
            Deal after = step.apply(before);
            return writing.move(before, after)
                    .filter(rows -> rows == 1)
                    .switchIfEmpty(Mono.error(() -> new DealHasMoved(before.number())))
                    .then(Mono.defer(() -> news.tell(List.of(after))))
                    .thenReturn(after);
        });
    }

    Mono<Deal> noted(Person person, String verb, Deal deal, String detail) {
        return audit.record(person, new AuditedAction(verb, deal.number(), detail))
                .thenReturn(deal);
    }

    static void refuseUnless(boolean may) {
        if (!may) {
            throw new DealsReadOnly();
        }
    }
}
