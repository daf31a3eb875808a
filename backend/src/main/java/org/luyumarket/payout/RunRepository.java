package org.luyumarket.payout;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.payout.Run.Signature;
import org.luyumarket.payout.Run.Tally;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs, with what their payouts come to. */
@Repository
class RunRepository {

    private static final String ADD = """
            insert into payout.run (id, until, status, drawn_by_id, drawn_by, drawn_at)
            values (:id, :until, 'DRAWN', :personId, :person, :at)
                on conflict do nothing
            """;

    /** Only one that still waits; the number of rows tells whether it did. */
    private static final String DECIDE = """
            update payout.run
               set status = :status, decided_by_id = :personId, decided_by = :person, decided_at = :at, reason = :reason
             where id = :id and status = 'DRAWN'
            """;

    private static final String SELECT = """
            select r.id, r.until, r.status, r.drawn_by_id, r.drawn_by, r.drawn_at, r.decided_by_id, r.decided_by,
                   r.decided_at, r.reason, t.payouts, t.fen, t.open, t.later_fen
              from payout.run r
             cross join lateral (
                   select count(*) filter (where p.status in ('DRAWN', 'APPROVED', 'PAID')) as payouts,
                          coalesce(sum(p.amount_fen) filter (where p.status in ('DRAWN', 'APPROVED', 'PAID')), 0)::bigint as fen,
                          count(*) filter (where p.status = 'APPROVED') as open,
                          coalesce(sum(p.amount_fen) filter (
                              where p.status in ('CARRIED', 'BOUNCED') and p.amount_fen > 0), 0)::bigint as later_fen
                     from payout.payout p
                    where p.run_id = r.id) t
            """;

    private static final String BY_ID = SELECT + " where r.id = :id";

    private static final String PAGE = SELECT + " order by r.drawn_at desc, r.id limit :limit offset :offset";

    private static final String WAITING = SELECT + " where r.status = 'DRAWN' order by r.drawn_at";

    private static final String AT_THE_BANK =
            SELECT + " where r.status = 'APPROVED' and t.open > 0 order by r.decided_at";

    private static final String COUNT = "select count(*) from payout.run";

    private final DatabaseClient database;

    RunRepository(DatabaseClient database) {
        this.database = database;
    }

    /** The number of rows added: none if a run waits or the day is in one. */
    Mono<Long> add(UUID id, LocalDate until, Signature by) {
        return database.sql(ADD)
                .bind("id", id)
                .bind("until", until)
                .bind("personId", by.personId())
                .bind("person", by.person())
                .bind("at", by.at().atOffset(ZoneOffset.UTC))
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> decide(UUID id, RunStatus status, Signature by, String reason) {
        return database.sql(DECIDE)
                .bind("id", id)
                .bind("status", status.name())
                .bind("personId", by.personId())
                .bind("person", by.person())
                .bind("at", by.at().atOffset(ZoneOffset.UTC))
                .bind("reason", reason)
                .fetch()
                .rowsUpdated();
    }

    Mono<Run> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(RunRepository::run).one();
    }

    /** Those that nobody has decided on: one at most, as long as the database holds to it. */
    Flux<Run> waiting() {
        return database.sql(WAITING).map(RunRepository::run).all();
    }

    /** Those of which the bank has not answered for every payout, the oldest first. */
    Flux<Run> atTheBank() {
        return database.sql(AT_THE_BANK).map(RunRepository::run).all();
    }

    Mono<Page<Run>> page(PageRequest page) {
        return database.sql(PAGE)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(RunRepository::run)
                .all()
                .collectList()
                .zipWith(database.sql(COUNT).mapValue(Long.class).one())
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    private static Run run(Readable columns) {
        Row row = new Row(columns);
        return new Run(
                row.id("id"),
                row.day("until"),
                RunStatus.valueOf(row.text("status")),
                new Signature(row.id("drawn_by_id"), row.text("drawn_by"), row.at("drawn_at")),
                decided(row),
                row.text("reason"),
                new Tally(row.number("payouts"), row.money("fen"), row.number("open"), row.money("later_fen")));
    }

    private static @Nullable Signature decided(Row row) {
        UUID person = row.optional("decided_by_id", UUID.class);
        return person == null ? null : new Signature(person, row.text("decided_by"), row.at("decided_at"));
    }
}
