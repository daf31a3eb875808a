package org.luyumarket.ledger;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.luyumarket.platform.DivisionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The locks of months: a row is a lock, and there is no statement that takes one away. */
@Repository
class MonthRepository {

    private static final String LOCKED = """
            select county, month, locked_at, locked_by
              from ledger.month
             where county = :county
               and month between :from and :to
            """;

    /** A trigger waits until nobody records, folds or judges; then the lock is there for everybody who comes later. */
    private static final String LOCK = """
            insert into ledger.month (county, month, locked_at, locked_by)
            values (:county, :month, :at, :by)
                on conflict do nothing
            """;

    private static final String BOOKED_IN = """
            select ledger.first_open(:county, :day) as month
            """;

    private final DatabaseClient database;

    MonthRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<LedgerMonth> locked(DivisionCode county, YearMonth from, YearMonth to) {
        return database.sql(LOCKED)
                .bind("county", county.value())
                .bind("from", from.atDay(1))
                .bind("to", to.atDay(1))
                .map(MonthRepository::month)
                .all();
    }

    Mono<Void> lock(LedgerMonth month) {
        return database.sql(LOCK)
                .bind("county", month.county().value())
                .bind("month", month.month().atDay(1))
                .bind("at", Objects.requireNonNull(month.lockedAt()))
                .bind("by", Objects.requireNonNull(month.lockedBy()))
                .then();
    }

    Mono<YearMonth> bookedIn(DivisionCode county, LocalDate day) {
        return database.sql(BOOKED_IN)
                .bind("county", county.value())
                .bind("day", day)
                .mapValue(LocalDate.class)
                .one()
                .map(YearMonth::from);
    }

    private static LedgerMonth month(Readable row) {
        return new LedgerMonth(
                new DivisionCode(Columns.text(row, "county")),
                YearMonth.from(Objects.requireNonNull(row.get("month", LocalDate.class))),
                row.get("locked_at", Instant.class),
                row.get("locked_by", String.class));
    }
}
