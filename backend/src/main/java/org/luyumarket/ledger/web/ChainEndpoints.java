package org.luyumarket.ledger.web;

import org.luyumarket.ledger.Chain;
import org.luyumarket.ledger.ChainHead;
import org.luyumarket.ledger.Verification;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The chain over which the ledger is sealed. */
@RestController
@RequestMapping("/api/v1/ledger")
class ChainEndpoints {

    private final Chain chain;

    ChainEndpoints(Chain chain) {
        this.chain = chain;
    }

    @GetMapping("/chain")
    Mono<ChainHead> head() {
        return chain.head();
    }

    /** Checks the whole chain and names the first broken entry or block. */
    @PostMapping("/verification")
    Mono<Verification> verify() {
        return chain.verify();
    }
}
