package org.luyumarket.ledger;

import java.time.Instant;
import java.util.List;
import org.luyumarket.platform.PageRequest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Adds entries and reads them with their verdicts; there is no statement that changes one. */
@Repository
class EntryRepository {

    /**
     * Sales first, for what takes them back or corrects them follows them; then in order of cause, so that two who record the same
     * facts wait for each other instead of deadlocking. Triggers book, judge and queue what is added.
     */
    private static final String APPEND = """
            insert into ledger.entry (
                   id, cause, kind, day, booked_on, settled_at, recorded_at, sku, product_name, category, variety, grade, spec,
                   fen, grams, boxes, freight, supplier_id, supplier_name, county,
                   certificate_number, certificate_from, certificate_to, households, persons, credit_code, township,
                   ship_to, buyer, buyer_name, city, channel, mode, partner, campaigns,
                   source, reference, demo, contract, invoice, voucher, remark, corrects)
            select id, cause, kind, day, booked_on, settled_at, recorded_at, sku, product_name, category, variety, grade, spec,
                   fen, grams, boxes, freight, supplier_id, supplier_name, county,
                   certificate_number, certificate_from, certificate_to, households, persons, credit_code, township,
                   ship_to, buyer, buyer_name, city, channel, mode, partner, campaigns,
                   source, reference, demo, contract, invoice, voucher, remark, corrects
              from json_populate_recordset(null::ledger.entry, :entries::json)
             order by kind <> 'SALE', cause
                on conflict (cause) do nothing
            """;

    private static final String NEWEST_FIRST = """
            select id, cause, kind, day, booked_on, settled_at, recorded_at, sku, product_name, category, variety, grade, spec,
                   fen, grams, boxes, freight, supplier_id, supplier_name, county,
                   certificate_number, certificate_from, certificate_to, households, persons, credit_code, township,
                   ship_to, buyer, buyer_name, city, channel, mode, partner, campaigns,
                   source, reference, demo, contract, invoice, voucher, remark, corrects,
                   rule_version, counted, reasons
              from ledger.judged
             where booked_on between :from and :to%s
               and (booked_on, id) < (:before_day, :before_id)
             order by booked_on desc, id desc
             limit :limit
            offset :offset
            """;

    private static final String EXCLUDE = """
            select ledger.exclude(:cause, :reason, :at) as found
            """;

    private static final String IS_RECORDED = """
            select exists(select from ledger.entry where cause = :cause) as recorded
            """;

    private static final int BATCH = 500;

    private final DatabaseClient database;

    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    EntryRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> append(List<EntryRow> entries) {
        return database.sql(APPEND)
                .bind("entries", json.writeValueAsString(entries))
                .then()
                .onErrorMap(LockedMonths::refuse, locked -> new MonthLocked());
    }

    /** False if there is no entry of that cause. */
    Mono<Boolean> exclude(String cause, Exclusion why, Instant at) {
        return database.sql(EXCLUDE)
                .bind("cause", cause)
                .bind("reason", why.reason())
                .bind("at", at)
                .mapValue(Boolean.class)
                .one()
                .onErrorMap(LockedMonths::refuse, locked -> new MonthLocked());
    }

    Mono<Boolean> isRecorded(String cause) {
        return database.sql(IS_RECORDED)
                .bind("cause", cause)
                .mapValue(Boolean.class)
                .one();
    }

    Flux<LedgerEntry> page(EntryFilter filter, PageRequest page) {
        return newestFirst(filter, EntryPlace.BEFORE_ALL)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(EntryMapping::entry)
                .all();
    }

    /** Batch by batch, so that no connection waits for a reader who is slow. */
    Flux<LedgerEntry> all(EntryFilter filter) {
        return batch(filter, EntryPlace.BEFORE_ALL)
                .expand(batch ->
                        batch.size() < BATCH ? Mono.empty() : batch(filter, EntryPlace.of(batch.get(batch.size() - 1))))
                .flatMapIterable(batch -> batch, 1);
    }

    private Mono<List<LedgerEntry>> batch(EntryFilter filter, EntryPlace place) {
        return after(filter, place, BATCH).collectList();
    }

    Flux<LedgerEntry> after(EntryFilter filter, EntryPlace place, int size) {
        return newestFirst(filter, place)
                .bind("limit", size)
                .bind("offset", 0)
                .map(EntryMapping::entry)
                .all();
    }

    private DatabaseClient.GenericExecuteSpec newestFirst(EntryFilter filter, EntryPlace after) {
        FilterSql where = FilterSql.ofEntries(filter);
        return database.sql(NEWEST_FIRST.formatted(where.conditions()))
                .bindValues(where.binds())
                .bind("from", filter.from())
                .bind("to", filter.to())
                .bind("before_day", after.bookedOn())
                .bind("before_id", after.id());
    }
}
