package org.luyumarket.channel;

import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.channel.Deal.Review;
import org.luyumarket.platform.DivisionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What waits for its review: a deal, or all deals of a file. */
@Repository
class DealReviewRepository {

    private static final String ACCEPT_LATE = """
            update channel.deal set late_accepted = true
             where (id = :id or import_id = :id) and status = 'SUBMITTED'
            """;

    /** The months of waiting deals that nobody has agreed to book later. */
    private static final String MONTHS = """
            select county, date_trunc('month', day)::date as month, min(number) as number
              from channel.deal
             where (id = :id or import_id = :id) and status = 'SUBMITTED' and not late_accepted
             group by 1, 2
             order by 2, 1
            """;

    private static final String CONFIRM_BATCH = """
            update channel.deal
               set status = 'CONFIRMED', reviewed_by = :by, reviewed_name = :name, reviewed_at = :at, version = version + 1
             where id in (
                   select id
                     from channel.deal
                    where import_id = :import_id and status = 'SUBMITTED'
                    order by id
                    limit :batch
                      for update)
            returning\s""" + DealRepository.COLUMNS;

    private final DatabaseClient database;

    DealReviewRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Of a deal, or all deals of a file: a month that was locked meanwhile is no hindrance. */
    Mono<Void> acceptLate(UUID dealOrImport) {
        return database.sql(ACCEPT_LATE).bind("id", dealOrImport).then();
    }

    Flux<WaitingMonth> waitingMonths(UUID dealOrImport) {
        return database.sql(MONTHS)
                .bind("id", dealOrImport)
                .map(row -> new WaitingMonth(
                        new DivisionCode(row.get("county", String.class)),
                        row.get("month", LocalDate.class),
                        row.get("number", String.class)))
                .all();
    }

    /** The next waiting deals of a file, now confirmed. */
    Flux<Deal> confirm(UUID importId, Review review, int batch) {
        return database.sql(CONFIRM_BATCH)
                .bind("import_id", importId)
                .bind("by", review.by())
                .bind("name", review.name())
                .bind("at", review.at())
                .bind("batch", batch)
                .map(DealRows::deal)
                .all();
    }

    /** A month of a county in which deals wait that should stand in it, by its first day, and one of them. */
    record WaitingMonth(DivisionCode county, LocalDate firstDay, String number) {}
}
