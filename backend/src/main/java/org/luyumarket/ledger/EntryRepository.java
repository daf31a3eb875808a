package org.luyumarket.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.PageRequest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Adds entries and reads them with their verdicts; there is no statement that changes one. */
@Repository
class EntryRepository {

    /** To the end of the transaction, before a statement that looks for locked months: what it sees is then as it stays. */
    private static final String SHARE_THE_BOOKS = "select pg_advisory_xact_lock_shared(hashtext('ledger.books'))";

    /**
     * Sales first, for what takes them back or corrects them follows them; then in order of cause, so that two who record the same
     * facts wait for each other instead of deadlocking. Triggers judge and queue what is added.
     */
    private static final String APPEND = """
            insert into ledger.entry (
                   id, cause, kind, day, booked_on, settled_at, recorded_at, sku, product_name, category, variety, grade, spec,
                   fen, grams, boxes, freight, supplier_id, supplier_name, county,
                   certificate_number, certificate_from, certificate_to, households, persons, credit_code, township,
                   ship_to, buyer, buyer_name, city, channel, mode, partner, campaigns,
                   source, reference, demo, contract, invoice, voucher, remark, corrects)
            select id, cause, kind, day,
                   coalesce(booked_on, case when locked.month is null then day else ledger.first_open(fact.county, day) end),
                   settled_at, recorded_at, sku, product_name, category, variety, grade, spec,
                   fen, grams, boxes, freight, supplier_id, supplier_name, fact.county,
                   certificate_number, certificate_from, certificate_to, households, persons, credit_code, township,
                   ship_to, buyer, buyer_name, city, channel, mode, partner, campaigns,
                   source, reference, demo, contract, invoice, voucher, remark, corrects
              from unnest(:facts::text[]::ledger.fact[]) as fact
              left join ledger.month locked on locked.county = fact.county and locked.month = date_trunc('month', day)::date
             order by kind <> 'SALE', cause
                on conflict (cause) do nothing
            """;

    /** All that is not freight is as in the sale. Of each product what comes up to it, less what came up to the one before. */
    private static final String APPEND_FREIGHT = """
            with part as (
                select sent.id, sent.sku, sale, weight,
                       sum(weight) over (order by sent.sku) as up_to,
                       sum(weight) over () as whole
                  from unnest(:ids::uuid[], :skus::text[], :boxes::integer[]) as sent (id, sku, boxes)
                 cross join lateral (
                           select *
                             from ledger.entry
                            where reference = :reference and sku = sent.sku and kind = 'SALE'
                            order by id
                            limit 1) as sale
                 cross join lateral (
                           select (greatest(sale.grams, 1) / greatest(sale.boxes, 1))::numeric * sent.boxes as weight) as w
            )
            insert into ledger.entry (
                   id, cause, kind, day, settled_at, recorded_at, sku, product_name, category, variety, grade, spec,
                   fen, grams, boxes, freight, supplier_id, supplier_name, county,
                   certificate_number, certificate_from, certificate_to, households, persons, credit_code, township,
                   ship_to, buyer, buyer_name, city, channel, mode, partner, campaigns, source, reference, demo)
            select part.id, :cause || ':' || part.sku, 'FREIGHT', :day, :at, :now,
                   (sale).sku, (sale).product_name, (sale).category, (sale).variety, (sale).grade, (sale).spec,
                   0, 0, 0, div(:freight * up_to, whole) - div(:freight * (up_to - weight), whole),
                   (sale).supplier_id, (sale).supplier_name, (sale).county,
                   (sale).certificate_number, (sale).certificate_from, (sale).certificate_to, (sale).households,
                   (sale).persons, (sale).credit_code, (sale).township,
                   (sale).ship_to, (sale).buyer, (sale).buyer_name, (sale).city, (sale).channel, (sale).mode,
                   (sale).partner, (sale).campaigns, (sale).source, (sale).reference, (sale).demo
              from part
             order by part.sku
                on conflict (cause) do nothing
            """;

    private static final String EXCLUDE = """
            select ledger.exclude(:cause, :reason, :at) as found
            """;

    private static final String IS_RECORDED = """
            select exists(select from ledger.entry where cause = :cause) as recorded
            """;

    private static final int BATCH = 2_000;

    /** Batches that wait for their reader. */
    private static final int AHEAD = 1;

    private final DatabaseClient database;

    EntryRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Each a text of {@code ledger.fact}. */
    Mono<Void> append(List<String> facts) {
        return database.sql(SHARE_THE_BOOKS)
                .then()
                .then(database.sql(APPEND)
                        .bind("facts", facts.toArray(String[]::new))
                        .then())
                .onErrorMap(LockedMonths::refuse, locked -> new MonthLocked());
    }

    Mono<Void> appendFreight(FreightPaid parcel, List<UUID> ids, Instant now) {
        List<Map.Entry<String, Integer>> sent = List.copyOf(parcel.boxes().entrySet());
        return database.sql(APPEND_FREIGHT)
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("skus", sent.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .bind("boxes", sent.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .bind("reference", parcel.reference())
                .bind("cause", parcel.cause())
                .bind("day", LocalDate.ofInstant(parcel.paidAt(), ChinaTime.ZONE))
                .bind("at", parcel.paidAt())
                .bind("now", now)
                .bind("freight", Cny.fen(parcel.freight()))
                .then();
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

    Mono<List<LedgerEntry>> page(EntryFilter filter, PageRequest page) {
        return read(newestFirst(filter, EntryPlace.BEFORE_ALL, page.size(), page.offset()));
    }

    /**
     * Batch by batch, so that no connection waits for a reader who is slow. While one is read the database writes the next.
     */
    Flux<LedgerEntry> all(EntryFilter filter) {
        return Flux.defer(() -> {
            EntryReader reader = new EntryReader();
            return texts(filter).publishOn(Schedulers.parallel(), AHEAD).flatMapIterable(reader::read, 1);
        });
    }

    private Flux<EntryText> texts(EntryFilter filter) {
        return text(newestFirst(filter, EntryPlace.BEFORE_ALL, BATCH))
                .expand(batch ->
                        batch.entries() < BATCH ? Mono.empty() : text(newestFirst(filter, batch.last(), BATCH)));
    }

    Mono<List<LedgerEntry>> after(EntryFilter filter, EntryPlace place, int size) {
        return read(newestFirst(filter, place, size));
    }

    private static Mono<List<LedgerEntry>> read(GenericExecuteSpec question) {
        return text(question).map(new EntryReader()::read);
    }

    private static Mono<EntryText> text(GenericExecuteSpec question) {
        return question.map(row -> new EntryText(row.get("text", String.class), Columns.number(row, "entries")))
                .one();
    }

    private GenericExecuteSpec newestFirst(EntryFilter filter, EntryPlace after, int size) {
        return newestFirst(filter, after, size, 0);
    }

    /** The last day is never after that of the place: else the index is gone through from the last day on, for every batch anew. */
    private GenericExecuteSpec newestFirst(EntryFilter filter, EntryPlace after, int size, long offset) {
        FilterSql where = FilterSql.ofEntries(filter);
        return database.sql(EntrySql.newestFirst(where))
                .bindValues(where.binds())
                .bind("from", filter.from())
                .bind("to", filter.to().isBefore(after.bookedOn()) ? filter.to() : after.bookedOn())
                .bind("before_day", after.bookedOn())
                .bind("before_id", after.id())
                .bind("limit", size)
                .bind("offset", offset);
    }
}
