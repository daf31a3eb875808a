package org.luyumarket.channel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.PageRequest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads deals, as far as whoever asks may see them. */
@Repository
class DealRepository {

    static final String COLUMNS = """
            id, number, kind, status, origin, corrects, day, sku, product_name, supplier_id, supplier_name, county, fen, grams,
            buyer_name, buyer, ship_to, buyer_written, ship_to_written, channel, mode, campaigns, partner_id, contract, invoice,
            weigh_note, remark, price_reason, late_accepted, import_id, entered_by, entered_name, entered_at, reviewed_by, reviewed_name,
            reviewed_at, review_note, demo, version
            """;

    private static final String SELECT = "select " + COLUMNS + " from channel.deal ";

    private static final String HAS_DEMO = """
            select exists(select from channel.deal where demo)
            """;

    private static final String FOLLOWERS = SELECT + """
             where corrects = :id and status <> 'WITHDRAWN'
             order by id
            """;

    private static final String LOCK = """
            select id from channel.deal where id = :id for update
            """;

    private static final String IDS_BY_NUMBER = SELECT + " where id = any(:ids)";

    private final DatabaseClient database;

    DealRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Boolean> hasDemo() {
        return database.sql(HAS_DEMO).mapValue(Boolean.class).one();
    }

    Mono<Deal> find(String number, DealSight sight) {
        DealSql where = new DealSql(sight).and("number = :number", "number", number);
        return database.sql(SELECT + where.text())
                .bindValues(where.binds())
                .map(DealRows::deal)
                .one();
    }

    Flux<Deal> find(List<UUID> ids) {
        return database.sql(IDS_BY_NUMBER)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(DealRows::deal)
                .all();
    }

    Mono<Deal> find(@Nullable UUID id) {
        return id == null ? Mono.empty() : find(List.of(id)).singleOrEmpty();
    }

    Flux<Deal> page(DealFilter filter, DealSight sight, PageRequest page) {
        DealSql where = new DealSql(sight).and(filter);
        return database.sql(SELECT + where.text() + " order by day desc, id desc limit :limit offset :offset")
                .bindValues(where.binds())
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(DealRows::deal)
                .all();
    }

    Flux<DealSum> sums(DealFilter filter, DealSight sight) {
        DealSql where = new DealSql(sight).and(filter);
        return database.sql("""
                select status, count(*) as deals,
                       sum(case kind when 'RETURN' then -fen else fen end)::bigint as fen,
                       sum(case kind when 'RETURN' then -grams else grams end)::bigint as grams
                  from channel.deal
                """ + where.text() + " group by status order by status")
                .bindValues(where.binds())
                .map(row -> new DealSum(
                        DealStatus.valueOf(row.get("status", String.class)),
                        row.get("deals", Long.class),
                        row.get("fen", Long.class),
                        row.get("grams", Long.class)))
                .all();
    }

    Flux<Deal> followers(UUID original) {
        return database.sql(FOLLOWERS).bind("id", original).map(DealRows::deal).all();
    }

    /** Makes others who want to follow or confirm the same sale wait until this transaction ends. */
    Mono<Void> lock(UUID id) {
        return database.sql(LOCK).bind("id", id).then();
    }
}
