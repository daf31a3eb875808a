package org.luyumarket.procurement.institution;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Checks the files that this instance was sent, one after another. A check that fails or dies with its process is never finished:
 * when it has been silent for long its file is refused, and whoever sent it is told to send it again.
 */
@Component
class ListingSchedule {

    private static final Logger log = LoggerFactory.getLogger(ListingSchedule.class);

    private final Queue<ListingTask> waiting = new ConcurrentLinkedQueue<>();
    private final ListingCheck check;
    private final ListingService service;

    ListingSchedule(ListingCheck check, ListingService service) {
        this.check = check;
        this.service = service;
    }

    void add(ListingTask task) {
        waiting.add(task);
    }

    @Scheduled(fixedDelayString = "300ms")
    Mono<Void> checkAll() {
        return Mono.fromSupplier(waiting::poll)
                .flatMap(this::check)
                .defaultIfEmpty(false)
                .repeat()
                .takeWhile(checked -> checked)
                .then();
    }

    private Mono<Boolean> check(ListingTask task) {
        return check.check(task)
                .doOnError(failure -> log.error("File of units {} could not be checked", task.id(), failure))
                .onErrorComplete()
                .thenReturn(true);
    }

    @Scheduled(fixedDelayString = "1m")
    Mono<Void> refuseInterrupted() {
        return service.refuseInterrupted().onErrorComplete();
    }
}
