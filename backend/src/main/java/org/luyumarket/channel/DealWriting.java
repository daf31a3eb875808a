package org.luyumarket.channel;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.luyumarket.channel.Deal.Review;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Adds deals and moves them, each from the version and the state in which it was read. */
@Repository
class DealWriting {

    private static final String NEXT_NUMBER = """
            select 'D' || lpad(nextval('channel.deal_number')::text, 8, '0')
            """;

    /** Nothing is added where a paper proves another deal already. */
    private static final String ADD = """
            insert into channel.deal (
                   id, number, kind, status, origin, corrects, day, sku, product_name, supplier_id, supplier_name, county,
                   fen, grams, buyer_name, buyer, ship_to, buyer_written, ship_to_written, channel, mode, campaigns, partner_id, contract,
                   invoice, weigh_note, invoice_key, weigh_key, remark, price_reason, late_accepted, entered_by, entered_name,
                   entered_at, demo)
            values (
                   :id, :number, :kind, :status, :origin, :corrects, :day, :sku, :product_name, :supplier_id, :supplier_name,
                   :county, :fen, :grams, :buyer_name, :buyer, :ship_to, :buyer_written, :ship_to_written, :channel, :mode,
                   :campaigns, :partner_id, :contract, :invoice, :weigh_note, :invoice_key, :weigh_key, :remark, :price_reason, :late_accepted, :entered_by,
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

    private static final String CHANGE = """
            update channel.deal
               set day = :day, sku = :sku, product_name = :product_name, supplier_id = :supplier_id,
                   supplier_name = :supplier_name, county = :county, fen = :fen, grams = :grams, buyer_name = :buyer_name,
                   buyer = :buyer, ship_to = :ship_to, buyer_written = :buyer_written, ship_to_written = :ship_to_written, channel = :channel, mode = :mode, campaigns = :campaigns,
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

    private static final String PAPER = """
            select case when invoice_key = :invoice_key then 'invoice' else 'weigh-note' end as paper, number
              from channel.deal
             where (invoice_key = :invoice_key or weigh_key = :weigh_key)
               and id <> :id and kind = 'SALE' and status <> 'WITHDRAWN'
             order by id
             limit 1
            """;

    private final DatabaseClient database;

    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    DealWriting(DatabaseClient database) {
        this.database = database;
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
}
