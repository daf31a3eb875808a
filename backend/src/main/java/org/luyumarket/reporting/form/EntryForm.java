package org.luyumarket.reporting.form;

import java.util.List;
import java.util.stream.Stream;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Column.Kind;
import org.luyumarket.reporting.Form;
import org.luyumarket.reporting.Row;
import org.luyumarket.reporting.Sheet;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Every entry of the ledger, newest first, as it stands there. Never held as a whole. */
@Component
class EntryForm implements FormDefinition {

    private final Ledger ledger;

    EntryForm(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Form form() {
        return Form.ENTRIES;
    }

    @Override
    public Mono<Filled> fill(Filling filling) {
        Written written = new Written(filling, columns(filling.words()));
        return Mono.just(new Filled(
                filling.head(),
                written.columns,
                ledger.everyEntry(filling.entries()).map(written::row),
                written::end));
    }

    private static List<Column> columns(Words words) {
        return List.of(
                words.column("number", Kind.COUNT, 6, false),
                words.column("day", Kind.TEXT, 9, false),
                words.column("bookedOn", Kind.TEXT, 9, false),
                words.column("kind", Kind.TEXT, 6, false),
                words.column("reference", Kind.TEXT, 15, false),
                words.column("county", Kind.TEXT, 9, false),
                words.column("supplier", Kind.TEXT, 18, false),
                words.column("creditCode", Kind.TEXT, 15, false),
                words.column("product", Kind.TEXT, 15, false),
                words.column("variety", Kind.TEXT, 8, false),
                words.column("grade", Kind.TEXT, 8, false),
                words.column("spec", Kind.TEXT, 10, false),
                words.column("boxes", Kind.COUNT, 6, true),
                words.column("tonnes", Kind.WEIGHT, 9, true),
                words.column("money", Kind.MONEY, 9, true),
                words.column("certified", Kind.MONEY, 9, true),
                words.column("soldTo", Kind.TEXT, 12, false),
                words.column("buyerOrChannel", Kind.TEXT, 15, false),
                words.column("mode", Kind.TEXT, 9, false),
                words.column("campaign", Kind.TEXT, 15, false),
                words.column("households", Kind.COUNT, 6, false),
                words.column("persons", Kind.COUNT, 6, false),
                words.column("contract", Kind.TEXT, 10, false),
                words.column("invoice", Kind.TEXT, 10, false),
                words.column("voucher", Kind.TEXT, 10, false),
                words.column("remark", Kind.TEXT, 20, false));
    }

    /** The sums so far of the rows that passed. */
    private static final class Written {

        private final Filling filling;
        private final List<Column> columns;
        private final Tally all;
        private final Tally counted;
        private int number;
        private long fen;
        private long grams;
        private long countedFen;

        Written(Filling filling, List<Column> columns) {
            this.filling = filling;
            this.columns = columns;
            this.all = new Tally(columns);
            this.counted = new Tally(columns);
        }

        Row row(LedgerEntry entry) {
            number++;
            Row row = new Row(cells(entry, filling.words()));
            all.add(row);
            if (entry.verdict().counted()) {
                counted.add(row);
                countedFen = Math.addExact(countedFen, entry.fen());
            }
            fen = Math.addExact(fen, entry.fen());
            grams = Math.addExact(grams, entry.grams());
            return row;
        }

        private List<Cell> cells(LedgerEntry entry, Words words) {
            SaleFact fact = entry.fact();
            return Stream.of(
                            Stream.of(
                                    Cell.of((long) number),
                                    Cell.of(entry.day().toString()),
                                    Cell.of(entry.bookedOn().toString()),
                                    Cell.of(words.get("kind." + fact.kind())),
                                    Cell.of(fact.evidence().reference())),
                            EntryCells.goods(fact, words),
                            Stream.of(
                                    Cell.of((long) entry.boxes()),
                                    Cell.of(entry.grams()),
                                    Cell.of(entry.fen()),
                                    Cell.of(Group.certifiedFen(entry))),
                            EntryCells.trade(fact, words),
                            Stream.of(Cell.of((long) fact.producer().households()), Cell.of((long)
                                    fact.producer().persons())),
                            EntryCells.papers(fact),
                            Stream.of(Cell.of(EntryCells.remark(entry, words))))
                    .flatMap(part -> part)
                    .toList();
        }

        Sheet.End end() {
            Words words = filling.words();
            return Ends.of(
                    filling,
                    List.of(words.get("note.entries")),
                    List.of(all.total(words.get("total")), counted.total(words.get("total.counted"))),
                    new Sheet.Exact(fen, grams, countedFen));
        }
    }
}
