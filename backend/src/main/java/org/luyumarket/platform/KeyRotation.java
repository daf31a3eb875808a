package org.luyumarket.platform;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finishes a rotation: while former keys are listed, whatever they still seal is sealed anew under the current one, some rows
 * at a time beside the ordinary work. Any number of instances may do so at once.
 */
@Component
class KeyRotation {

    private static final Logger log = LoggerFactory.getLogger(KeyRotation.class);
    private static final int BATCH = 200;
    private static final Duration BREATH = Duration.ofMillis(100);

    private final PersonalData personalData;
    private final ObjectProvider<SealedTable> tables;

    KeyRotation(PersonalData personalData, ObjectProvider<SealedTable> tables) {
        this.personalData = personalData;
        this.tables = tables;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1H")
    Mono<Void> rotate() {
        List<String> former = personalData.formerKeys();
        return former.isEmpty()
                ? Mono.empty()
                : Flux.fromStream(tables.stream())
                        .concatMap(table -> sealAnew(table, former))
                        .then();
    }

    private Mono<Long> sealAnew(SealedTable table, List<String> former) {
        return table.sealAnew(former, BATCH)
                .delayElement(BREATH)
                .repeat()
                .takeWhile(rows -> rows > 0)
                .reduce(0L, Long::sum)
                .doOnNext(rows -> report(table, rows));
    }

    private static void report(SealedTable table, long rows) {
        log.info("{}: {} rows sealed anew, nothing is left under a former key", table.name(), rows);
    }
}
