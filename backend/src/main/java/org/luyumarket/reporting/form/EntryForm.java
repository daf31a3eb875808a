package org.luyumarket.reporting.form;

import java.util.List;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.SaleFact;
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
            Row row = written(entry);
            all.add(row);
            if (entry.verdict().counted()) {
                counted.add(row);
                countedFen = Math.addExact(countedFen, entry.fen());
            }
            fen = Math.addExact(fen, entry.fen());
            grams = Math.addExact(grams, entry.grams());
            return row;
        }

        private Row written(LedgerEntry entry) {
            Words words = filling.words();
            SaleFact fact = entry.fact();
            return new EntryCells(words)
                    .amount(number)
                    .text(entry.day().toString())
                    .text(entry.bookedOn().toString())
                    .text(words.kind(fact.kind()))
                    .text(fact.evidence().reference())
                    .goods(fact)
                    .amount(entry.boxes())
                    .amount(entry.grams())
                    .amount(entry.fen())
                    .amount(Group.certifiedFen(entry))
                    .trade(fact)
                    .amount(fact.producer().households())
                    .amount(fact.producer().persons())
                    .papers(fact)
                    .remark(entry)
                    .row();
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
