package org.luyumarket.ledger;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Keeps the roll-up. A sale only queues its entries for it, so that no two sales ever wait for one row of sums. */
@Service
class RollUpService {

    private final RollUpRepository rollUps;

    RollUpService(RollUpRepository rollUps) {
        this.rollUps = rollUps;
    }

    @Transactional
    Mono<Void> fold() {
        return rollUps.becomeTheOneWriter().filter(alone -> alone).flatMap(alone -> rollUps.fold());
    }
}
