package org.luyumarket.procurement.delivery;

import java.time.Clock;
import org.luyumarket.identity.Person;
import org.luyumarket.procurement.contract.Contract.Step;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One delivery from one state to the next, with the step that tells of it; to be called in a transaction. */
@Component
class DeliveryMoves {

    private final DeliveryRepository deliveries;
    private final Clock clock;

    DeliveryMoves(DeliveryRepository deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    Step step(String action, Person person, String note) {
        return new Step(action, person.id(), person.displayName(), clock.instant(), note.strip());
    }

    /** What comes with the move is written only if nobody was faster. */
    Mono<Delivery> take(Delivery before, DeliveryStatus next, Step step, Mono<Void> with) {
        return deliveries
                .move(before, next)
                .flatMap(rows -> rows == 0
                        ? deliveries.find(before.id()).flatMap(now -> Mono.<Delivery>error(now.moved()))
                        : with.then(deliveries.addStep(before.id(), step))
                                .then(Mono.defer(() -> deliveries.find(before.id()))));
    }
}
