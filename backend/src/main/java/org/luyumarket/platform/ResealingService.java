package org.luyumarket.platform;

import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Seals anew what a column keeps under former keys, a few rows at a time. */
@Service
class ResealingService {

    private final DatabaseClient database;
    private final PersonalData personalData;

    ResealingService(DatabaseClient database, PersonalData personalData) {
        this.database = database;
        this.personalData = personalData;
    }

    /** How many were sealed anew, in a transaction of their own. */
    @Transactional
    public Mono<Long> sealAnew(SealedColumn column, List<String> formerKeys, int limit) {
        return database.sql(column.underFormerKeys())
                .bind("keys", formerKeys.toArray(String[]::new))
                .bind("limit", limit)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Sealed(row.id("id"), row.text("sealed"));
                })
                .all()
                .collectList()
                .flatMap(found -> found.isEmpty() ? Mono.just(0L) : replace(column, found));
    }

    private Mono<Long> replace(SealedColumn column, List<Sealed> found) {
        return database.sql(column.replace())
                .bind("ids", found.stream().map(Sealed::id).toArray(UUID[]::new))
                .bind("sealed", new Columns<>(found).texts(one -> personalData.sealAnew(one.text())))
                .fetch()
                .rowsUpdated();
    }

    private record Sealed(UUID id, String text) {}
}
