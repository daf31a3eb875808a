package org.luyumarket.reporting.form;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Row;
import org.luyumarket.reporting.Sheet;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A form whose rows are groups of entries, added up while the entries are read once. */
abstract class GroupedForm implements FormDefinition {

    private final Ledger ledger;

    GroupedForm(Ledger ledger) {
        this.ledger = ledger;
    }

    abstract List<Column> columns(Words words);

    /** What is the same for all entries of a row. */
    abstract Object key(LedgerEntry entry);

    abstract Comparator<Group> order();

    /** The cells of a row; its number counts from one. */
    abstract Row row(int number, Group group, Words words);

    /** What has to be known to read this form. */
    abstract List<String> notes(Words words);

    boolean has(LedgerEntry entry) {
        return true;
    }

    /** Rows that stand below the total: parts of it that are shown apart. */
    List<Row> parts(List<Group> groups, List<Column> columns, Words words) {
        return List.of();
    }

    @Override
    public Mono<Filled> fill(Filling filling) {
        List<Column> columns = columns(filling.words());
        Written written = new Written(filling, columns);
        return Mono.just(new Filled(filling.head(), columns, Flux.defer(written::rows), written::end));
    }

    /** A form while it is written: the groups are there once the last entry was read. */
    private final class Written {

        private final Filling filling;
        private final List<Column> columns;
        private List<Group> groups = List.of();

        Written(Filling filling, List<Column> columns) {
            this.filling = filling;
            this.columns = columns;
        }

        Flux<Row> rows() {
            return ledger.everyEntry(filling.entries())
                    .filter(GroupedForm.this::has)
                    .collect(LinkedHashMap<Object, Group>::new, this::add)
                    .doOnNext(this::keep)
                    .flatMapIterable(found -> numbered(groups));
        }

        private void add(Map<Object, Group> found, LedgerEntry entry) {
            found.computeIfAbsent(key(entry), fresh -> new Group(entry)).add(entry);
        }

        private void keep(Map<Object, Group> found) {
            groups = found.values().stream().sorted(order()).toList();
        }

        private List<Row> numbered(List<Group> all) {
            return IntStream.range(0, all.size())
                    .mapToObj(index -> row(index + 1, all.get(index), filling.words()))
                    .toList();
        }

        Sheet.End end() {
            Tally tally = new Tally(columns);
            numbered(groups).forEach(tally::add);
            Words words = filling.words();
            return Ends.of(
                    filling,
                    notes(words),
                    Ends.rows(tally.total(words.get("total")), parts(groups, columns, words)),
                    exact());
        }

        private Sheet.Exact exact() {
            return new Sheet.Exact(
                    groups.stream().mapToLong(Group::fen).sum(),
                    groups.stream().mapToLong(Group::grams).sum(),
                    groups.stream().mapToLong(Group::countedFen).sum());
        }
    }
}
