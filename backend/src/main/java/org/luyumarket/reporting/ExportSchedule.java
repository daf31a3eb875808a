package org.luyumarket.reporting;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes exports one after another, each instance one at a time, and forgets those that are old. */
@Component
class ExportSchedule {

    private static final Logger log = LoggerFactory.getLogger(ExportSchedule.class);

    /** Longer than any database pauses: a writer tells of its progress every thousand rows. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_ATTEMPTS = 3;

    private final ExportRepository exports;
    private final ExportWriter writer;
    private final Clock clock;

    ExportSchedule(ExportRepository exports, ExportWriter writer, Clock clock) {
        this.exports = exports;
        this.writer = writer;
        this.clock = clock;
    }

    /** As long as something waits. While the database is away the next run tries again. */
    @Scheduled(fixedDelayString = "1s")
    Mono<Void> writeAll() {
        return Mono.defer(() -> exports.claim(clock.instant(), clock.instant().minus(SILENCE)))
                .flatMap(this::write)
                .defaultIfEmpty(false)
                .repeat()
                .takeWhile(wrote -> wrote)
                .then()
                .onErrorResume(away -> Mono.empty());
    }

    private Mono<Boolean> write(ExportTask task) {
        return writer.write(task)
                .onErrorResume(failure -> failed(task, failure))
                .thenReturn(true);
    }

    private Mono<Void> failed(ExportTask task, Throwable failure) {
        log.error("Export {} could not be written", task.export().id(), failure);
        return exports.failed(task.export().id(), MOST_ATTEMPTS, clock.instant());
    }

    @Scheduled(fixedDelayString = "1h")
    Mono<Void> forgetOld() {
        return Mono.defer(() -> exports.forget(clock.instant().minus(KEPT)))
                .then()
                .onErrorResume(away -> Mono.empty());
    }
}
