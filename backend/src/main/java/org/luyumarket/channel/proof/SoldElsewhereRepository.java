package org.luyumarket.channel.proof;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.proof.SalesWitness.Part;
import org.luyumarket.ledger.proof.Testimonies;
import org.luyumarket.ledger.proof.Testimony;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Deals and receipts as testimonies, many at a time. */
@Repository
class SoldElsewhereRepository {

    private static final String DEALS = """
            select d.id::text as place,
                   coalesce(original.number, d.number) as reference,
                   d.sku,
                   d.kind,
                   d.fen,
                   d.grams
              from channel.deal d
              left join channel.deal original on original.id = d.corrects
             where d.id > :after::uuid and d.status = 'CONFIRMED'
             order by d.id
             limit :most
            """;

    /** No id of a partner has a colon, and no place is as small as an empty one. */
    private static final String RECEIPTS = """
            select l.partner_id || ':' || l.number || ':' || l.line as place,
                   r.partner_id || ':' || coalesce(r.returns, r.number) as reference,
                   l.sku,
                   r.kind,
                   l.fen,
                   l.grams
              from channel.receipt_line l
              join channel.receipt r on r.partner_id = l.partner_id and r.number = l.number
             where (l.partner_id, l.number, l.line) > (:partner, :number, :line)
             order by l.partner_id, l.number, l.line
             limit :most
            """;

    private static final String BEFORE_ALL_DEALS = "00000000-0000-0000-0000-000000000000";
    private static final int AT_ONCE = 5_000;

    private final DatabaseClient database;

    SoldElsewhereRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Testimonies> deals(@Nullable String after) {
        return database.sql(DEALS)
                .bind("after", Objects.requireNonNullElse(after, BEFORE_ALL_DEALS))
                .bind("most", AT_ONCE)
                .map(SoldElsewhereRepository::placed)
                .all()
                .collectList()
                .map(SoldElsewhereRepository::testimonies);
    }

    Mono<Testimonies> receipts(@Nullable String after) {
        ReceiptPlace place = ReceiptPlace.parse(Objects.requireNonNullElse(after, "::0"));
        return database.sql(RECEIPTS)
                .bind("partner", place.partner)
                .bind("number", place.number)
                .bind("line", place.line)
                .bind("most", AT_ONCE)
                .map(SoldElsewhereRepository::placed)
                .all()
                .collectList()
                .map(SoldElsewhereRepository::testimonies);
    }

    private static Testimonies testimonies(List<Placed> some) {
        return some.isEmpty()
                ? Testimonies.end()
                : new Testimonies(
                        some.stream().map(Placed::testimony).toList(),
                        some.get(some.size() - 1).place());
    }

    /** A return says what came back; a correction what it adds, or takes away. */
    private static Placed placed(Readable row) {
        String kind = text(row, "kind");
        int sign = kind.equals("RETURN") ? -1 : 1;
        Testimony testimony = Testimony.of(
                text(row, "reference"),
                text(row, "sku"),
                kind.equals("SALE") ? Part.SALE : Part.CHANGE,
                sign * number(row, "fen"),
                sign * number(row, "grams"));
        return new Placed(text(row, "place"), testimony);
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class), column);
    }

    private static long number(Readable row, String column) {
        return requireNonNull(row.get(column, Long.class), column);
    }

    /** A testimony and where it stands among its like. */
    private record Placed(String place, Testimony testimony) {}

    /** A line of a receipt; a receipt's own number may have colons. */
    private record ReceiptPlace(String partner, String number, int line) {

        static ReceiptPlace parse(String text) {
            int first = text.indexOf(':');
            int last = text.lastIndexOf(':');
            return new ReceiptPlace(
                    text.substring(0, first),
                    text.substring(first + 1, last),
                    Integer.parseInt(text.substring(last + 1)));
        }
    }
}
