package org.luyumarket.procurement.institution;

import org.luyumarket.platform.table.TableRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Checks the files that were sent, one after another, whichever process took them in. A check that dies with its process is begun
 * again by the next that looks, a few times.
 */
@Component
class ListingSchedule {

    private static final Logger log = LoggerFactory.getLogger(ListingSchedule.class);

    private static final int MOST_ATTEMPTS = 5;

    private final ListingCheck check;
    private final ListingService service;

    ListingSchedule(ListingCheck check, ListingService service) {
        this.check = check;
        this.service = service;
    }

    /** As long as something waits. While the database is away the next run tries again. */
    @Scheduled(fixedDelayString = "300ms")
    Mono<Void> checkAll() {
        return Mono.defer(service::claim)
                .flatMap(this::check)
                .defaultIfEmpty(false)
                .repeat()
                .takeWhile(checked -> checked)
                .then()
                .onErrorResume(away -> Mono.empty());
    }

    private Mono<Boolean> check(ListingTask task) {
        Mono<Void> done = task.attempt() > MOST_ATTEMPTS
                ? service.refuse(task, new TableRefused("table-interrupted"))
                : check.check(task);
        return done.doOnError(failure -> log.warn("File of units {} will be checked again", task.id(), failure))
                .onErrorComplete()
                .thenReturn(true);
    }
}
