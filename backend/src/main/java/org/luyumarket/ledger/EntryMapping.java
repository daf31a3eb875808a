package org.luyumarket.ledger;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.luyumarket.ledger.SaleFact.Trade;
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
                time(row, "settled_at"),
                goods(row),
                Cny.ofFen(kind.signed(number(row, "fen"))),
                new Weight(kind.signed(number(row, "grams"))),
                Math.toIntExact(kind.signed(value(row, "boxes", Integer.class))),
                producer(row),
                destination(row, kind),
                trade(row),
                evidence(row),
                row.get("corrects", String.class));
        return LedgerEntry.of(
                value(row, "id", UUID.class), time(row, "recorded_at"), day(row, "booked_on"), fact, verdict(row));
    }

    static Verdict verdict(Readable row) {
        return new Verdict(
                value(row, "rule_version", Integer.class),
                value(row, "counted", Boolean.class),
                List.of(value(row, "reasons", String[].class)));
    }

    private static Goods goods(Readable row) {
        return new Goods(
                text(row, "sku"),
                text(row, "product_name"),
                text(row, "category"),
                row.get("variety", String.class),
                row.get("grade", String.class),
                row.get("spec", String.class));
    }

    private static Producer producer(Readable row) {
        return new Producer(
                text(row, "supplier_id"),
                text(row, "supplier_name"),
                new DivisionCode(text(row, "county")),
                certificate(row),
                value(row, "households", Integer.class),
                value(row, "persons", Integer.class),
                row.get("credit_code", String.class),
                row.get("township", String.class));
    }

    private static @Nullable CertificateOnFile certificate(Readable row) {
        String number = row.get("certificate_number", String.class);
        return number == null
                ? null
                : new CertificateOnFile(number, day(row, "certificate_from"), day(row, "certificate_to"));
    }

    private static Destination destination(Readable row, Kind kind) {
        return new Destination(
                division(row, "ship_to"),
                division(row, "buyer"),
                row.get("buyer_name", String.class),
                Cny.ofFen(kind.signed(number(row, "freight"))));
    }

    private static Trade trade(Readable row) {
        return new Trade(
                Channel.valueOf(text(row, "channel")),
                Mode.valueOf(text(row, "mode")),
                row.get("partner", String.class),
                List.of(value(row, "campaigns", String[].class)));
    }

    private static @Nullable DivisionCode division(Readable row, String column) {
        String code = row.get(column, String.class);
        return code == null ? null : new DivisionCode(code);
    }

    private static Evidence evidence(Readable row) {
        return new Evidence(
                Source.valueOf(text(row, "source")),
                text(row, "reference"),
                value(row, "demo", Boolean.class),
                row.get("contract", String.class),
                row.get("invoice", String.class),
                row.get("voucher", String.class),
                row.get("remark", String.class));
    }

    private static LocalDate day(Readable row, String column) {
        return LocalDate.ofEpochDay(value(row, column, Integer.class));
    }

    private static Instant time(Readable row, String column) {
        return Instant.EPOCH.plus(number(row, column), ChronoUnit.MICROS);
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
