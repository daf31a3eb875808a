package org.luyumarket.procurement.settlement.bank;

import java.util.List;
import org.luyumarket.identity.People;
import org.luyumarket.platform.Outbox;
import org.luyumarket.procurement.settlement.MoneyWanted;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Looks at the transfers that wait again whenever money is wanted, in the name of whoever took their statement in. One transfer a
 * transaction, as everywhere, so that no two book the same ones in another order.
 */
@Component
class WaitingMoney {

    private final TransferRepository transfers;
    private final MatchingService matching;
    private final People people;
    private final Outbox outbox;

    WaitingMoney(TransferRepository transfers, MatchingService matching, People people, Outbox outbox) {
        this.transfers = transfers;
        this.matching = matching;
        this.people = people;
        this.outbox = outbox;
    }

    Mono<Void> offer(MoneyWanted wanted) {
        return transfers
                .waitingFor(wanted.due())
                .collectList()
                .flatMapIterable(waiting -> waiting)
                .filterWhen(waiting -> matching.isClear(waiting.transfer()), 1)
                .next()
                .flatMap(first -> people.find(first.staff()).flatMap(staff -> matching.match(first.transfer(), staff)))
                .flatMap(booked -> outbox.append(List.of(wanted)));
    }
}
