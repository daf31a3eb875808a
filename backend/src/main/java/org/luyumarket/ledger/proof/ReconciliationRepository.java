package org.luyumarket.ledger.proof;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.ledger.proof.Difference.Amount;
import org.luyumarket.ledger.proof.Reconciliation.Hearing;
import org.luyumarket.ledger.proof.SalesWitness.Part;
import org.luyumarket.platform.PageRequest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reconciliations that were asked for, and what came of them. */
@Repository
class ReconciliationRepository {

    /** Not while one is at work, and once a night. */
    private static final String ASK = """
            insert into ledger.reconciliation (id, asked_by, night, asked_at)
            values (:id, :by, :night, :at)
                on conflict do nothing
            """;

    /** The one at work, if nobody works at it, or whoever did has been silent for so long that it must have died. */
    private static final String CLAIM = """
            update ledger.reconciliation
               set alive_at = :now
             where finished_at is null and (alive_at is null or alive_at < :dead)
            returning id
            """;

    private static final String IS_HEARD = """
            select exists(select from ledger.hearing where reconciliation = :id and witness = :witness) as heard
            """;

    private static final String STAY_ALIVE = """
            update ledger.reconciliation set alive_at = :now where id = :id
            """;

    private static final String FINISH = """
            update ledger.reconciliation set finished_at = :now, failure = :failure where id = :id
            """;

    private static final String SELECT = """
            select r.id, r.asked_by, r.asked_at, r.finished_at, r.failure,
                   coalesce(h.witnesses, '{}') as witnesses, h.testimonies, h.entries, h.fen, h.differences, h.times
              from ledger.reconciliation r
              left join lateral (
                        select array_agg(witness order by finished_at, witness) as witnesses,
                               array_agg(testimonies order by finished_at, witness) as testimonies,
                               array_agg(entries order by finished_at, witness) as entries,
                               array_agg(fen order by finished_at, witness) as fen,
                               array_agg(differences order by finished_at, witness) as differences,
                               array_agg(finished_at order by finished_at, witness) as times
                          from ledger.hearing
                         where reconciliation = r.id) as h on true
            """;

    private static final String LATEST = SELECT + " order by r.id desc limit 60";

    private static final String FIND = SELECT + " where r.id = :id";

    private static final String DIFFERENCES = """
            select witness, source, reference, sku, part, expected_fen, found_fen, expected_grams, found_grams
              from ledger.difference
             where reconciliation = :id
             order by witness, number
             limit :limit
            offset :offset
            """;

    private final DatabaseClient database;

    ReconciliationRepository(DatabaseClient database) {
        this.database = database;
    }

    /** False if there is one at work, or was one that night. */
    Mono<Boolean> ask(UUID id, @Nullable String by, @Nullable LocalDate night, Instant at) {
        return database.sql(ASK)
                .bind("id", id)
                .bind("by", Parameters.in(R2dbcType.VARCHAR, by))
                .bind("night", Parameters.in(R2dbcType.DATE, night))
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<UUID> claim(Instant now, Instant dead) {
        return database.sql(CLAIM)
                .bind("now", now)
                .bind("dead", dead)
                .mapValue(UUID.class)
                .one();
    }

    Mono<Boolean> isHeard(UUID id, String witness) {
        return database.sql(IS_HEARD)
                .bind("id", id)
                .bind("witness", witness)
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Void> stayAlive(UUID id, Instant now) {
        return database.sql(STAY_ALIVE).bind("id", id).bind("now", now).then();
    }

    Mono<Void> finish(UUID id, @Nullable String failure, Instant now) {
        return database.sql(FINISH)
                .bind("id", id)
                .bind("failure", Parameters.in(R2dbcType.VARCHAR, failure))
                .bind("now", now)
                .then();
    }

    Flux<Reconciliation> latest(int witnesses) {
        return database.sql(LATEST).map(row -> reconciliation(row, witnesses)).all();
    }

    Mono<Reconciliation> find(UUID id, int witnesses) {
        return database.sql(FIND)
                .bind("id", id)
                .map(row -> reconciliation(row, witnesses))
                .one();
    }

    Flux<Difference> differences(UUID id, PageRequest page) {
        return database.sql(DIFFERENCES)
                .bind("id", id)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(ReconciliationRepository::difference)
                .all();
    }

    private static Reconciliation reconciliation(Readable row, int witnesses) {
        return new Reconciliation(
                requireNonNull(row.get("id", UUID.class)),
                row.get("asked_by", String.class),
                requireNonNull(row.get("asked_at", Instant.class)),
                row.get("finished_at", Instant.class),
                row.get("failure", String.class),
                witnesses,
                hearings(row));
    }

    private static List<Hearing> hearings(Readable row) {
        String[] names = requireNonNull(row.get("witnesses", String[].class));
        return IntStream.range(0, names.length)
                .mapToObj(i -> new Hearing(
                        names[i],
                        number(row, "testimonies", i),
                        number(row, "entries", i),
                        number(row, "fen", i),
                        number(row, "differences", i),
                        requireNonNull(row.get("times", Instant[].class))[i]))
                .toList();
    }

    private static long number(Readable row, String column, int index) {
        return requireNonNull(row.get(column, Long[].class))[index];
    }

    private static Difference difference(Readable row) {
        return new Difference(
                requireNonNull(row.get("witness", String.class)),
                Source.valueOf(row.get("source", String.class)),
                requireNonNull(row.get("reference", String.class)),
                requireNonNull(row.get("sku", String.class)),
                Part.valueOf(row.get("part", String.class)),
                new Amount(row.get("expected_fen", Long.class), row.get("expected_grams", Long.class)),
                new Amount(row.get("found_fen", Long.class), row.get("found_grams", Long.class)));
    }
}
