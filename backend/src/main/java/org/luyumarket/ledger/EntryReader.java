package org.luyumarket.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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

/**
 * Reads entries out of the text that {@link EntrySql} has the database write of many of them at once: to carry over and to decode
 * each of their columns by itself takes several times as long, and exports read millions. What entries share, one after the other,
 * is read once and shared.
 */
final class EntryReader {

    private final Shared<Goods> goods = new Shared<>(EntryReader::goods);
    private final Shared<Producer> producers = new Shared<>(EntryReader::producer);
    private final Shared<Trade> trades = new Shared<>(EntryReader::trade);
    private final Shared<Verdict> verdicts = new Shared<>(EntryReader::verdict);

    List<LedgerEntry> read(EntryText batch) {
        List<LedgerEntry> entries = new ArrayList<>(Math.toIntExact(batch.entries()));
        for (Separated records = new Separated(batch.text(), EntrySql.RECORD); records.hasNext(); ) {
            entries.add(entry(new Separated(records.next(), EntrySql.GROUP)));
        }
        return entries;
    }

    /** The groups in the order in which they are written. */
    private LedgerEntry entry(Separated groups) {
        Separated own = units(groups.next());
        UUID id = UUID.fromString(own.next());
        LocalDate bookedOn = own.day();
        Instant recordedAt = own.time();
        SaleFact fact = fact(own, groups);
        return LedgerEntry.of(id, recordedAt, bookedOn, fact, verdicts.of(groups.next()));
    }

    private SaleFact fact(Separated own, Separated groups) {
        String cause = own.next();
        Kind kind = Kind.valueOf(own.next());
        Instant settledAt = own.time();
        String corrects = own.nullable();
        Amounts amounts = Amounts.of(kind, units(groups.next()));
        return new SaleFact(
                cause,
                kind,
                settledAt,
                goods.of(groups.next()),
                Cny.ofFen(amounts.fen),
                new Weight(amounts.grams),
                Math.toIntExact(amounts.boxes),
                producers.of(groups.next()),
                destination(units(groups.next()), amounts.freight),
                trades.of(groups.next()),
                evidence(units(groups.next())),
                corrects);
    }

    private static Separated units(String group) {
        return new Separated(group, EntrySql.UNIT);
    }

    private static Goods goods(Separated units) {
        return new Goods(
                units.next(), units.next(), units.next(), units.nullable(), units.nullable(), units.nullable());
    }

    private static Producer producer(Separated units) {
        return new Producer(
                units.next(),
                units.next(),
                new DivisionCode(units.next()),
                certificate(units),
                Math.toIntExact(units.number()),
                Math.toIntExact(units.number()),
                units.nullable(),
                units.nullable());
    }

    private static @Nullable CertificateOnFile certificate(Separated units) {
        String number = units.nullable();
        LocalDate from = units.day();
        LocalDate to = units.day();
        return number == null ? null : new CertificateOnFile(number, from, to);
    }

    private static Destination destination(Separated units, long freight) {
        return new Destination(units.division(), units.division(), units.nullable(), Cny.ofFen(freight));
    }

    private static Trade trade(Separated units) {
        return new Trade(Channel.valueOf(units.next()), Mode.valueOf(units.next()), units.nullable(), units.rest());
    }

    private static Evidence evidence(Separated units) {
        return new Evidence(
                Source.valueOf(units.next()),
                units.next(),
                Boolean.parseBoolean(units.next()),
                units.nullable(),
                units.nullable(),
                units.nullable(),
                units.nullable());
    }

    private static Verdict verdict(Separated units) {
        return new Verdict(Math.toIntExact(units.number()), Boolean.parseBoolean(units.next()), units.rest());
    }

    /** As a fact has them, without the sign that its kind gives them. */
    private record Amounts(long fen, long grams, long boxes, long freight) {

        static Amounts of(Kind kind, Separated units) {
            return new Amounts(
                    kind.signed(units.number()),
                    kind.signed(units.number()),
                    kind.signed(units.number()),
                    kind.signed(units.number()));
        }
    }

    /** Remembers what it read, up to a bound that memory needs. */
    private static final class Shared<T> {

        private static final int REMEMBERED = 5_000;

        private final Map<String, T> known = new HashMap<>();
        private final Function<Separated, T> reading;

        Shared(Function<Separated, T> reading) {
            this.reading = reading;
        }

        T of(String group) {
            T before = known.get(group);
            return before == null ? fresh(group) : before;
        }

        private T fresh(String group) {
            T read = reading.apply(units(group));
            if (known.size() < REMEMBERED) {
                known.put(group, read);
            }
            return read;
        }
    }
}
