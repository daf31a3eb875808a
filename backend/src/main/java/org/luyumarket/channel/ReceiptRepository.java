package org.luyumarket.channel;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.luyumarket.channel.Receipt.Line;
import org.luyumarket.channel.Receipt.Recorded;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class ReceiptRepository {

    private static final String CLAIM = """
            insert into channel.receipt (partner_id, number, kind, fingerprint, returns, sold_at, ship_to, campaigns, received_at)
            values (:partner, :number, :kind, :fingerprint, :original, :sold_at, :ship_to, :campaigns, :received_at)
                on conflict do nothing
            """;

    private static final String ADD_LINES = """
            insert into channel.receipt_line (partner_id, number, line, sku, grams, fen)
            select :partner, :number, line, sku, grams, fen
              from unnest(:skus::text[], :grams::bigint[], :fen::bigint[]) with ordinality as sold (sku, grams, fen, line)
            """;

    private static final String SELECT = """
            select number, kind, returns, sold_at, ship_to, campaigns, received_at,
                   array(select sku from channel.receipt_line line
                          where line.partner_id = receipt.partner_id and line.number = receipt.number order by line) as skus,
                   array(select grams from channel.receipt_line line
                          where line.partner_id = receipt.partner_id and line.number = receipt.number order by line) as grams,
                   array(select fen from channel.receipt_line line
                          where line.partner_id = receipt.partner_id and line.number = receipt.number order by line) as fen
              from channel.receipt
             where partner_id = :partner
            """;

    private static final String FIND = SELECT + " and number = :number";

    private static final String FOLLOWERS = SELECT + " and returns = :number order by received_at";

    private static final String LATEST = SELECT + " order by received_at desc, number desc limit :limit";

    private static final String FINGERPRINT = """
            select fingerprint from channel.receipt where partner_id = :partner and number = :number
            """;

    private static final String LOCK = """
            select number from channel.receipt where partner_id = :partner and number = :number for update
            """;

    private final DatabaseClient database;

    ReceiptRepository(DatabaseClient database) {
        this.database = database;
    }

    /** How many were added: none if the number is taken. Waits for whoever is just taking it. */
    Mono<Long> claim(String partner, Receipt receipt, Instant now) {
        DivisionCode shipTo = receipt.shipTo();
        return database.sql(CLAIM)
                .bindValues(Map.of(
                        "partner", partner,
                        "number", receipt.number(),
                        "kind", receipt.kind().name(),
                        "fingerprint", receipt.fingerprint(),
                        "original", DealRows.text(receipt.original()),
                        "sold_at", receipt.soldAt(),
                        "ship_to", DealRows.text(shipTo == null ? null : shipTo.value()),
                        "campaigns", receipt.campaigns().toArray(String[]::new),
                        "received_at", now))
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> addLines(String partner, String number, List<Line> lines) {
        return database.sql(ADD_LINES)
                .bind("partner", partner)
                .bind("number", number)
                .bind("skus", lines.stream().map(Line::sku).toArray(String[]::new))
                .bind("grams", lines.stream().map(line -> line.weight().grams()).toArray(Long[]::new))
                .bind("fen", lines.stream().map(line -> Cny.fen(line.amount())).toArray(Long[]::new))
                .then();
    }

    Mono<Recorded> find(String partner, String number) {
        return database.sql(FIND)
                .bind("partner", partner)
                .bind("number", number)
                .map(ReceiptRepository::recorded)
                .one();
    }

    Mono<String> fingerprint(String partner, String number) {
        return database.sql(FINGERPRINT)
                .bind("partner", partner)
                .bind("number", number)
                .mapValue(String.class)
                .one();
    }

    Flux<Recorded> followers(String partner, String original) {
        return database.sql(FOLLOWERS)
                .bind("partner", partner)
                .bind("number", original)
                .map(ReceiptRepository::recorded)
                .all();
    }

    Flux<Recorded> latest(String partner, int limit) {
        return database.sql(LATEST)
                .bind("partner", partner)
                .bind("limit", limit)
                .map(ReceiptRepository::recorded)
                .all();
    }

    /** Makes others who speak of the same receipt wait until this transaction ends. */
    Mono<Void> lock(String partner, String number) {
        return database.sql(LOCK)
                .bind("partner", partner)
                .bind("number", number)
                .then();
    }

    private static Recorded recorded(Readable row) {
        String shipTo = row.get("ship_to", String.class);
        Receipt receipt = new Receipt(
                row.get("number", String.class),
                DealKind.valueOf(row.get("kind", String.class)),
                row.get("returns", String.class),
                row.get("sold_at", Instant.class),
                shipTo == null ? null : new DivisionCode(shipTo),
                List.of(row.get("campaigns", String[].class)),
                lines(row));
        return new Recorded(receipt, row.get("received_at", Instant.class), true);
    }

    private static List<Line> lines(Readable row) {
        String[] skus = row.get("skus", String[].class);
        Long[] grams = row.get("grams", Long[].class);
        Long[] fen = row.get("fen", Long[].class);
        return IntStream.range(0, skus.length)
                .mapToObj(i -> new Line(skus[i], new Weight(grams[i]), Cny.ofFen(fen[i])))
                .toList();
    }
}
