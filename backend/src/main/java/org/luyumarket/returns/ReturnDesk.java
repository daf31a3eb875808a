package org.luyumarket.returns;

import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.OrderNotFound;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who sees which return: whoever bought, whoever sold, and the staff of its county. */
@Component
class ReturnDesk {

    private final ReturnRepository returns;
    private final Ordering ordering;

    ReturnDesk(ReturnRepository returns, Ordering ordering) {
        this.returns = returns;
        this.ordering = ordering;
    }

    Mono<GoodsReturn> seen(UUID id, Viewer viewer) {
        Person person = viewer.person();
        return existing(id)
                .flatMap(known -> person != null && known.isSeenBy(person) ? Mono.just(known) : bought(known, viewer));
    }

    Mono<GoodsReturn> decidedBy(UUID id, Person person) {
        return existing(id).filter(known -> known.isSeenBy(person)).switchIfEmpty(Mono.error(UnknownReturn::new));
    }

    Mono<GoodsReturn> ownedBy(UUID id, Viewer buyer) {
        return existing(id).flatMap(known -> bought(known, buyer));
    }

    private Mono<GoodsReturn> bought(GoodsReturn known, Viewer viewer) {
        return ordering.bought(known.goods().orderNumber(), viewer)
                .thenReturn(known)
                .onErrorMap(OrderNotFound.class, unseen -> new UnknownReturn());
    }

    private Mono<GoodsReturn> existing(UUID id) {
        return returns.find(id).switchIfEmpty(Mono.error(UnknownReturn::new));
    }
}
