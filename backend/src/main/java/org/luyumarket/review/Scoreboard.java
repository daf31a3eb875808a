package org.luyumarket.review;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The scores of all products, read again every second: pages that are kept need to know whether they still hold. */
@Component
class Scoreboard {

    private static final Logger log = LoggerFactory.getLogger(Scoreboard.class);

    private static final long PAUSE_MILLISECONDS = 1_000;

    private static final String ALL = "select sku, reviews, stars, version from review.score";

    private final DatabaseClient database;
    private volatile Map<String, Score> scores = Map.of();

    Scoreboard(DatabaseClient database) {
        this.database = database;
    }

    Score of(String sku) {
        return scores.getOrDefault(sku, Score.NONE);
    }

    @Scheduled(initialDelay = PAUSE_MILLISECONDS, fixedDelay = PAUSE_MILLISECONDS)
    Mono<Void> lookAgain() {
        return Mono.defer(this::look)
                .doOnNext(seen -> scores = seen)
                .then()
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> log.debug("Scores stay as they were seen last: {}", failure.toString())));
    }

    private Mono<Map<String, Score>> look() {
        return database.sql(ALL)
                .map(row -> Map.entry(
                        row.get("sku", String.class),
                        new Score(
                                row.get("reviews", Long.class),
                                row.get("stars", Long.class),
                                row.get("version", Long.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
