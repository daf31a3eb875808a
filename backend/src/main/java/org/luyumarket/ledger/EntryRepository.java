package org.luyumarket.ledger;

import java.util.List;
import java.util.Map;
import org.luyumarket.ledger.JudgedSales.Sold;
import org.luyumarket.platform.PageRequest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Adds entries with their verdicts and reads them; there is no statement that changes one. */
@Repository
class EntryRepository {

    /** In order of cause, so that two who record the same facts wait for each other instead of deadlocking. */
    private static final String APPEND = """
            with judged as materialized (
                select * from json_populate_recordset(null::ledger.judged, :entries::json)
            ), recorded as (
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
                  from judged
                 order by cause
                on conflict (cause) do nothing
                returning id
            ), with_verdict as (
                insert into ledger.verdict (entry_id, rule_version, counted, reasons)
                select id, rule_version, counted, reasons
                  from judged
                  join recorded using (id)
            )
            insert into ledger.unfolded (entry_id)
            select id from recorded
            """;

    /** Where a product was sold more than once under a reference, the first sale stands for all. */
    private static final String JUDGED_SALES = """
            select distinct on (reference, sku) reference, sku, rule_version, counted, reasons
              from ledger.judged
              join unnest(:references::text[], :skus::text[]) as sold (reference, sku) using (reference, sku)
             where kind = 'SALE'
             order by reference, sku, id
            """;

    private static final String NEWEST_FIRST = """
            select id, cause, kind, day, booked_on, settled_at, recorded_at, sku, product_name, category, variety, grade, spec,
                   fen, grams, boxes, freight, supplier_id, supplier_name, county,
                   certificate_number, certificate_from, certificate_to, households, persons, credit_code, township,
                   ship_to, buyer, buyer_name, city, channel, mode, partner, campaigns,
                   source, reference, demo, contract, invoice, voucher, remark, corrects,
                   rule_version, counted, reasons
              from ledger.judged
             where %s
               and (booked_on, id) < (:before_day, :before_id)
             order by booked_on desc, id desc
             limit :limit
            offset :offset
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

    Mono<Void> append(List<LedgerEntry> entries) {
        List<EntryRow> rows = entries.stream().map(EntryRow::of).toList();
        return database.sql(APPEND)
                .bind("entries", json.writeValueAsString(rows))
                .then();
    }

    Mono<Boolean> isRecorded(String cause) {
        return database.sql(IS_RECORDED)
                .bind("cause", cause)
                .mapValue(Boolean.class)
                .one();
    }

    Mono<JudgedSales> judgedSales(List<Sold> sold) {
        if (sold.isEmpty()) {
            return Mono.just(new JudgedSales(Map.of()));
        }
        return database.sql(JUDGED_SALES)
                .bind("references", sold.stream().map(Sold::reference).toArray(String[]::new))
                .bind("skus", sold.stream().map(Sold::sku).toArray(String[]::new))
                .map(row -> Map.entry(
                        new Sold(EntryMapping.text(row, "reference"), EntryMapping.text(row, "sku")),
                        EntryMapping.verdict(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(JudgedSales::new);
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
        FilterSql where = new FilterSql(filter);
        return database.sql(NEWEST_FIRST.formatted(where.conditions()))
                .bindValues(where.binds())
                .bind("before_day", after.bookedOn())
                .bind("before_id", after.id());
    }
}
