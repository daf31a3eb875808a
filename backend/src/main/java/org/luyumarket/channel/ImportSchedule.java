package org.luyumarket.channel;

import java.time.Clock;
import java.time.Duration;
import org.luyumarket.platform.table.TableRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Checks files of deals one after another, each instance one at a time. A check that died with its process is begun again by
 * whoever comes next; one that dies again and again is refused, and says so.
 */
@Component
class ImportSchedule {

    private static final Logger log = LoggerFactory.getLogger(ImportSchedule.class);

    /** A check tells of itself every thousand rows; one that is only slow loses its file, and stores nothing more. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final int MOST_ATTEMPTS = 5;

    private final ImportTaskRepository tasks;
    private final ImportService service;
    private final ImportCheck check;
    private final Clock clock;

    ImportSchedule(ImportTaskRepository tasks, ImportService service, ImportCheck check, Clock clock) {
        this.tasks = tasks;
        this.service = service;
        this.check = check;
        this.clock = clock;
    }

    /** As long as something waits. While the database is away the next run tries again. */
    @Scheduled(fixedDelayString = "500ms")
    Mono<Void> checkAll() {
        return Mono.defer(() -> tasks.claim(clock.instant(), clock.instant().minus(SILENCE)))
                .flatMap(this::check)
                .defaultIfEmpty(false)
                .repeat()
                .takeWhile(checked -> checked)
                .then()
                .onErrorResume(away -> Mono.empty());
    }

    private Mono<Boolean> check(ImportTask task) {
        Mono<Void> done = task.attempt() > MOST_ATTEMPTS
                ? service.refuse(task, new TableRefused("table-interrupted"))
                : check.check(task);
        return done.doOnError(failure -> log.warn("File of deals {} will be checked again", task.id(), failure))
                .onErrorComplete()
                .thenReturn(true);
    }
}
