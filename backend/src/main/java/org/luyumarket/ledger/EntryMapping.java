package org.luyumarket.ledger;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.LedgerEntry.Verdict;
import org.luyumarket.ledger.SaleFact.CertificateOnFile;
import org.luyumarket.ledger.SaleFact.Destination;
import org.luyumarket.ledger.SaleFact.Evidence;
import org.luyumarket.ledger.SaleFact.Goods;
import org.luyumarket.ledger.SaleFact.Kind;
import org.luyumarket.ledger.SaleFact.Producer;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/** Entries as rows: read column by column. */
final class EntryMapping {

    private EntryMapping() {}

    static LedgerEntry entry(Readable row) {
        Kind kind = Kind.valueOf(text(row, "kind"));
        SaleFact fact = new SaleFact(
                text(row, "cause"),
                kind,
                value(row, "settled_at", Instant.class),
                goods(row),
                Cny.ofFen(kind.signed(number(row, "fen"))),
                new Weight(kind.signed(number(row, "grams"))),
                Math.toIntExact(kind.signed(value(row, "boxes", Integer.class))),
                producer(row),
                destination(row),
                Channel.valueOf(text(row, "channel")),
                List.of(value(row, "campaigns", String[].class)),
                evidence(row));
        return LedgerEntry.of(
                value(row, "id", UUID.class), value(row, "recorded_at", Instant.class), fact, verdict(row));
    }

    static Verdict verdict(Readable row) {
        return new Verdict(
                value(row, "rule_version", Integer.class),
                value(row, "counted", Boolean.class),
                List.of(value(row, "reasons", String[].class)));
    }

    private static Goods goods(Readable row) {
        return new Goods(
                text(row, "sku"), text(row, "product_name"), text(row, "category"), row.get("variety", String.class));
    }

    private static Producer producer(Readable row) {
        return new Producer(
                text(row, "supplier_id"),
                text(row, "supplier_name"),
                new DivisionCode(text(row, "county")),
                certificate(row),
                value(row, "households", Integer.class),
                value(row, "persons", Integer.class));
    }

    private static @Nullable CertificateOnFile certificate(Readable row) {
        String number = row.get("certificate_number", String.class);
        return number == null
                ? null
                : new CertificateOnFile(
                        number,
                        value(row, "certificate_from", LocalDate.class),
                        value(row, "certificate_to", LocalDate.class));
    }

    private static Destination destination(Readable row) {
        return new Destination(division(row, "ship_to"), division(row, "buyer"), row.get("buyer_name", String.class));
    }

    private static @Nullable DivisionCode division(Readable row, String column) {
        String code = row.get(column, String.class);
        return code == null ? null : new DivisionCode(code);
    }

    private static Evidence evidence(Readable row) {
        return new Evidence(
                Source.valueOf(text(row, "source")), text(row, "reference"), value(row, "demo", Boolean.class));
    }

    static String text(Readable row, String column) {
        return value(row, column, String.class);
    }

    static long number(Readable row, String column) {
        return value(row, column, Long.class);
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
