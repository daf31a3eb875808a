package org.luyumarket.procurement.quotation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The newest prices of all markets, read again every second: pages that are kept need to know whether they still hold. */
@Component
class MarketBoard implements CurrentMarket {

    private static final Logger log = LoggerFactory.getLogger(MarketBoard.class);

    private static final long PAUSE_MILLISECONDS = 1_000;

    private final ReferencePriceRepository prices;
    private volatile MarketPrices seen = MarketPrices.NONE;

    MarketBoard(ReferencePriceRepository prices) {
        this.prices = prices;
    }

    @Override
    public MarketPrices prices() {
        return seen;
    }

    @Scheduled(initialDelay = PAUSE_MILLISECONDS, fixedDelay = PAUSE_MILLISECONDS)
    Mono<Void> lookAgain() {
        return Mono.defer(() -> prices.latest().collectList())
                .doOnNext(latest -> seen = MarketPrices.of(latest, 0))
                .then()
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> log.debug("Market prices stay as they were seen last: {}", failure.toString())));
    }
}
