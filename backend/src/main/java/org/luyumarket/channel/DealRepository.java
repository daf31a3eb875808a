package org.luyumarket.channel;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.Deal.Review;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PageRequest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

@Repository
class DealRepository {

    static final String COLUMNS = """
            id, number, kind, status, origin, corrects, day, sku, product_name, supplier_id, supplier_name, county, fen, grams,
            buyer_name, buyer, ship_to, channel, mode, campaigns, partner_id, contract, invoice, weigh_note, remark,
            price_reason, late_accepted, import_id, entered_by, entered_name, entered_at, reviewed_by, reviewed_name,
            reviewed_at, review_note, demo, version
            """;

    private static final String SELECT = "select " + COLUMNS + " from channel.deal ";

    private static final String NEXT_NUMBER = """
            select 'D' || lpad(nextval('channel.deal_number')::text, 8, '0')
            """;

    /** Nothing is added where a paper proves another deal already. */
    private static final String ADD = """
            insert into channel.deal (
                   id, number, kind, status, origin, corrects, day, sku, product_name, supplier_id, supplier_name, county,
                   fen, grams, buyer_name, buyer, ship_to, channel, mode, campaigns, partner_id, contract, invoice, weigh_note,
                   invoice_key, weigh_key, remark, price_reason, late_accepted, entered_by, entered_name, entered_at, demo)
            values (
                   :id, :number, :kind, :status, :origin, :corrects, :day, :sku, :product_name, :supplier_id, :supplier_name,
                   :county, :fen, :grams, :buyer_name, :buyer, :ship_to, :channel, :mode, :campaigns, :partner_id, :contract,
                   :invoice, :weigh_note, :invoice_key, :weigh_key, :remark, :price_reason, :late_accepted, :entered_by,
                   :entered_name, :entered_at, :demo)
                on conflict do nothing
            """;

    private static final String ADD_ALL = """
            insert into channel.deal (
                   id, number, kind, status, origin, day, sku, product_name, supplier_id, supplier_name, county,
                   fen, grams, buyer_name, buyer, ship_to, channel, mode, campaigns, partner_id, contract, invoice, weigh_note,
                   invoice_key, weigh_key, late_accepted, entered_by, entered_name, entered_at, reviewed_by, reviewed_name,
                   reviewed_at, review_note, demo)
            select id, number, kind, status, origin, day, sku, product_name, supplier_id, supplier_name, county,
                   fen, grams, buyer_name, buyer, ship_to, channel, mode, campaigns, partner_id, contract, invoice, weigh_note,
                   invoice_key, weigh_key, false, entered_by, entered_name, entered_at, reviewed_by, reviewed_name,
                   reviewed_at, review_note, demo
              from jsonb_populate_recordset(null::channel.deal, :deals::jsonb)
                on conflict do nothing
            """;

    private static final String HAS_DEMO = """
            select exists(select from channel.deal where demo)
            """;

    private static final String CHANGE = """
            update channel.deal
               set day = :day, sku = :sku, product_name = :product_name, supplier_id = :supplier_id,
                   supplier_name = :supplier_name, county = :county, fen = :fen, grams = :grams, buyer_name = :buyer_name,
                   buyer = :buyer, ship_to = :ship_to, channel = :channel, mode = :mode, campaigns = :campaigns,
                   partner_id = :partner_id, contract = :contract, invoice = :invoice, weigh_note = :weigh_note,
                   invoice_key = :invoice_key, weigh_key = :weigh_key, remark = :remark, price_reason = :price_reason,
                   late_accepted = :late_accepted, version = version + 1
             where id = :id and version = :version and status in ('DRAFT', 'RETURNED')
            """;

    private static final String MOVE = """
            update channel.deal
               set status = :to, version = version + 1,
                   reviewed_by = coalesce(:reviewed_by, reviewed_by),
                   reviewed_name = coalesce(:reviewed_name, reviewed_name),
                   reviewed_at = coalesce(:reviewed_at, reviewed_at),
                   review_note = case when :reviewed_by::uuid is null then review_note else :review_note end
             where id = :id and version = :version and status = :from
            """;

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

    private static final String PAPER = """
            select case when invoice_key = :invoice_key then 'invoice' else 'weigh-note' end as paper, number
              from channel.deal
             where (invoice_key = :invoice_key or weigh_key = :weigh_key)
               and id <> :id and kind = 'SALE' and status <> 'WITHDRAWN'
             order by id
             limit 1
            """;

    private static final String FOLLOWERS = SELECT + """
             where corrects = :id and status <> 'WITHDRAWN'
             order by id
            """;

    private static final String LOCK = """
            select id from channel.deal where id = :id for update
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
            returning\s""" + COLUMNS;

    private static final String IDS_BY_NUMBER = SELECT + " where id = any(:ids)";

    private final DatabaseClient database;

    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    DealRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Boolean> hasDemo() {
        return database.sql(HAS_DEMO).mapValue(Boolean.class).one();
    }

    Mono<Void> addAll(List<Deal> some) {
        return database.sql(ADD_ALL)
                .bind(
                        "deals",
                        json.writeValueAsString(some.stream().map(DealRow::of).toList()))
                .then();
    }

    Mono<String> nextNumber() {
        return database.sql(NEXT_NUMBER).mapValue(String.class).one();
    }

    /** How many were added: none if a paper proves another deal. */
    Mono<Long> add(Deal deal) {
        return database.sql(ADD)
                .bindValues(DealRows.binds(deal))
                .bindValues(Map.of(
                        "id", deal.id(),
                        "number", deal.number(),
                        "kind", deal.kind().name(),
                        "status", deal.status().name(),
                        "origin", deal.origin().name(),
                        "entered_by", deal.entered().by(),
                        "entered_name", deal.entered().name(),
                        "entered_at", deal.entered().at(),
                        "demo", deal.demo()))
                .bind("corrects", DealRows.uuid(deal.corrects()))
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> change(Deal deal) {
        return database.sql(CHANGE)
                .bindValues(DealRows.binds(deal))
                .bind("id", deal.id())
                .bind("version", deal.version())
                .fetch()
                .rowsUpdated();
    }

    /** Moves a deal that still stands where it was read; a review is kept with it. */
    Mono<Long> move(Deal from, Deal to) {
        Review review = Objects.equals(from.review(), to.review()) ? null : to.review();
        return database.sql(MOVE)
                .bind("id", from.id())
                .bind("version", from.version())
                .bind("from", from.status().name())
                .bind("to", to.status().name())
                .bind("reviewed_by", DealRows.uuid(review == null ? null : review.by()))
                .bind("reviewed_name", DealRows.text(review == null ? null : review.name()))
                .bind(
                        "reviewed_at",
                        Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, review == null ? null : review.at()))
                .bind("review_note", DealRows.text(review == null ? null : review.note()))
                .fetch()
                .rowsUpdated();
    }

    /** The refusal that names the deal which one of the papers proves; empty if they prove none. */
    Mono<DuplicatePaper> provenOtherwise(UUID id, Papers papers) {
        return database.sql(PAPER)
                .bind("id", id)
                .bind("invoice_key", DealRows.text(Papers.key(papers.invoice())))
                .bind("weigh_key", DealRows.text(Papers.key(papers.weighNote())))
                .map(row -> new DuplicatePaper(row.get("paper", String.class), row.get("number", String.class)))
                .one();
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

    /** A month of a county in which deals wait that should stand in it, by its first day, and one of them. */
    record WaitingMonth(DivisionCode county, LocalDate firstDay, String number) {}

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
}
