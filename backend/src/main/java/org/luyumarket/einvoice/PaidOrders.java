package org.luyumarket.einvoice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.luyumarket.einvoice.EInvoiceRepository.Paid;
import org.luyumarket.ordering.Proceeds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds out which orders with a wish were paid, so that their suppliers see it. It asks for these few, instead of hearing of every
 * payment, which would make each a little dearer; a wish whose order nobody pays is forgotten after two days.
 */
@Component
class PaidOrders {

    private static final Logger log = LoggerFactory.getLogger(PaidOrders.class);

    private static final int BATCH = 500;
    private static final Duration KEPT_UNPAID = Duration.ofDays(2);

    private final EInvoiceRepository invoices;
    private final Proceeds proceeds;
    private final Clock clock;

    PaidOrders(EInvoiceRepository invoices, Proceeds proceeds, Clock clock) {
        this.invoices = invoices;
        this.proceeds = proceeds;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT20S")
    Mono<Void> look() {
        return Mono.defer(() -> look(clock.instant()))
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> log.warn("Wishes for invoices are looked at again later: {}", failure.toString())));
    }

    private Mono<Void> look(Instant now) {
        return invoices.unpaid(now, BATCH)
                .collectList()
                .flatMap(this::note)
                .then(Mono.defer(() -> invoices.forgetUnpaid(now.minus(KEPT_UNPAID))));
    }

    private Mono<Void> note(List<String> orders) {
        return Flux.just(orders)
                .filter(waiting -> !waiting.isEmpty())
                .flatMap(waiting -> proceeds.of(Set.copyOf(waiting)))
                .map(part -> new Paid(part.orderNumber(), part.paidAt()))
                .distinct()
                .collectList()
                .filter(paid -> !paid.isEmpty())
                .flatMap(invoices::paid);
    }
}
