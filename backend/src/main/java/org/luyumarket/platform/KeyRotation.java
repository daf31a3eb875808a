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
    private final ResealingService resealing;
    private final ObjectProvider<SealedColumn> columns;
    private final ObjectProvider<SealedTable> tables;

    KeyRotation(
            PersonalData personalData,
            ResealingService resealing,
            ObjectProvider<SealedColumn> columns,
            ObjectProvider<SealedTable> tables) {
        this.personalData = personalData;
        this.resealing = resealing;
        this.columns = columns;
        this.tables = tables;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1H")
    Mono<Void> rotate() {
        return Mono.defer(() -> rotate(personalData.formerKeys()));
    }

    private Mono<Void> rotate(List<String> former) {
        if (former.isEmpty()) {
            return Mono.empty();
        }
        Flux<Long> ofColumns = Flux.fromStream(columns.stream())
                .concatMap(column -> all(column.table(), resealing.sealAnew(column, former, BATCH)));
        Flux<Long> ofTables =
                Flux.fromStream(tables.stream()).concatMap(table -> all(table.name(), table.sealAnew(former, BATCH)));
        return ofColumns.concatWith(ofTables).then();
    }

    private static Mono<Long> all(String table, Mono<Long> batch) {
        return batch.delayElement(BREATH)
                .repeat()
                .takeWhile(rows -> rows > 0)
                .reduce(0L, Long::sum)
                .doOnNext(rows -> log.info("{}: {} rows sealed anew, nothing is left under a former key", table, rows));
    }
}
