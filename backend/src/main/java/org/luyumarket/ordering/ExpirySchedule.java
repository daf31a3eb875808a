package org.luyumarket.ordering;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luyumarket.ordering.ExpiryRepository.Overdue;
import org.luyumarket.payment.Payments;
import org.luyumarket.payment.Payments.Closing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Ends holds nobody paid for. The payment is closed first, outside any transaction: what is already paid stays, and its money
 * is on the way; if Stripe is silent the stock is released all the same, and late money finds its own way.
 */
@Component
class ExpirySchedule {

    private static final Logger log = LoggerFactory.getLogger(ExpirySchedule.class);

    private static final int BATCH = 100;
    private static final int AT_ONCE = 4;
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final ExpiryRepository orders;
    private final ExpiryService expiry;
    private final Payments payments;
    private final Clock clock;

    ExpirySchedule(ExpiryRepository orders, ExpiryService expiry, Payments payments, Clock clock) {
        this.orders = orders;
        this.expiry = expiry;
        this.payments = payments;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "${luyu.expiry-interval:PT5S}")
    Mono<Void> expireAllOverdue() {
        return Mono.defer(this::expireBatch)
                .repeat()
                .takeWhile(found -> found > 0)
                .then()
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> log.warn("Holds that are over wait for the next round: {}", failure.toString())));
    }

    private Mono<Integer> expireBatch() {
        return orders.lease(clock.instant(), LEASE, BATCH)
                .collectList()
                .flatMap(found -> Flux.fromIterable(byReference(found).entrySet())
                        .filterWhen(due -> isUnpaid(due.getKey()), AT_ONCE)
                        .flatMapIterable(Map.Entry::getValue)
                        .collectList()
                        .flatMap(expiry::expire)
                        .thenReturn(found.size()));
    }

    /** The orders of a gift wait for one payment. */
    private static Map<String, List<Overdue>> byReference(List<Overdue> found) {
        return found.stream().collect(groupingBy(Overdue::reference, LinkedHashMap::new, toList()));
    }

    private Mono<Boolean> isUnpaid(String reference) {
        return payments.close(reference)
                .map(closing -> closing != Closing.ALREADY_PAID)
                .onErrorResume(failure -> leaveForLater(reference, failure));
    }

    private static Mono<Boolean> leaveForLater(String reference, Throwable failure) {
        log.warn("Payments of {} could not be closed: {}", reference, failure.toString());
        return Mono.just(false);
    }
}
