package org.luyumarket.ledger;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Keeps the sums. A sale only queues its entries for it, so that no two sales ever wait for one row of sums. */
@Service
class SumsService {

    private final SumsRepository sums;

    SumsService(SumsRepository sums) {
        this.sums = sums;
    }

    @Transactional
    public Mono<Void> fold() {
        return sums.becomeTheOneWriter().filter(alone -> alone).flatMap(alone -> sums.fold());
    }
}
