package org.luyumarket.reporting.form;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Row;
import org.luyumarket.reporting.Sheet;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A form whose rows are groups of entries, added up while the entries are read once; holds the groups of two parts at a time. */
abstract class GroupedForm implements FormDefinition {

    /** Parts that are added up at a time: the one that is written, and the next. */
    private static final int AHEAD = 2;

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

    /** Parts of the entries that have no row in common, in the order of the rows. */
    Flux<EntryFilter> parts(EntryFilter all) {
        return Flux.just(all);
    }

    /** Whether what counts is shown below the total once more. */
    boolean countsApart() {
        return false;
    }

    @Override
    public Mono<Filled> fill(Filling filling) {
        List<Column> columns = columns(filling.words());
        Written written = new Written(filling, columns);
        return Mono.just(new Filled(filling.head(), columns, Flux.defer(written::rows), written::end));
    }

    /** A form while it is written, with the sums of the rows that passed. */
    private final class Written {

        private final Filling filling;
        private final Tally all;
        private final Tally counted;
        private int number;
        private long fen;
        private long grams;
        private long countedFen;

        Written(Filling filling, List<Column> columns) {
            this.filling = filling;
            this.all = new Tally(columns);
            this.counted = new Tally(columns);
        }

        Flux<Row> rows() {
            return parts(filling.entries())
                    .flatMapSequential(this::groups, AHEAD)
                    .map(this::add);
        }

        private Flux<Group> groups(EntryFilter part) {
            return ledger.everyEntry(part)
                    .filter(GroupedForm.this::has)
                    .collect(LinkedHashMap<Object, Group>::new, this::add)
                    .flatMapIterable(
                            found -> found.values().stream().sorted(order()).toList());
        }

        private void add(Map<Object, Group> found, LedgerEntry entry) {
            found.computeIfAbsent(key(entry), fresh -> new Group(entry)).add(entry);
        }

        private Row add(Group group) {
            Row row = row(++number, group, filling.words());
            all.add(row);
            if (group.newest().verdict().counted()) {
                counted.add(row);
            }
            fen = Math.addExact(fen, group.fen());
            grams = Math.addExact(grams, group.grams());
            countedFen = Math.addExact(countedFen, group.countedFen());
            return row;
        }

        Sheet.End end() {
            Words words = filling.words();
            return Ends.of(filling, notes(words), totals(words), new Sheet.Exact(fen, grams, countedFen));
        }

        private List<Row> totals(Words words) {
            Row total = all.total(words.get("total"));
            return countsApart() ? List.of(total, counted.total(words.get("total.counted"))) : List.of(total);
        }
    }
}
