package org.luyumarket.reporting.form;

import java.util.ArrayList;
import java.util.List;
import org.luyumarket.ledger.CrossTotal;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.Total.Sums;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Row;
import org.luyumarket.reporting.Sheet;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A form whose rows are sums that the ledger keeps, however many entries stand behind them. */
abstract class TotalForm implements FormDefinition {

    private final Ledger ledger;

    TotalForm(Ledger ledger) {
        this.ledger = ledger;
    }

    abstract List<Grouping> groupings();

    abstract List<Column> columns(Words words);

    abstract List<Cell> names(CrossTotal total, Words words);

    abstract String note(Words words);

    @Override
    public Mono<Filled> fill(Filling filling) {
        EntryFilter entries = filling.entries();
        return Mono.zip(
                ledger.totals(entries, groupings()).collectList(),
                ledger.totals(entries, List.of(Grouping.NONE)).next().defaultIfEmpty(nothing()),
                (groups, whole) -> filled(groups, whole, filling));
    }

    private static CrossTotal nothing() {
        return new CrossTotal(List.of(), Sums.ZERO, Sums.ZERO);
    }

    private Filled filled(List<CrossTotal> groups, CrossTotal whole, Filling filling) {
        Words words = filling.words();
        List<Column> columns = columns(words);
        Sums all = whole.all();
        Flux<Row> rows = Flux.fromIterable(groups).map(group -> row(names(group, words), group, all.fen()));
        Row total = row(labels(words), whole, all.fen());
        return new Filled(
                filling.head(),
                columns,
                rows,
                () -> Ends.of(
                        filling,
                        List.of(note(words)),
                        List.of(total),
                        new Sheet.Exact(all.fen(), all.grams(), whole.counted().fen())));
    }

    private List<Cell> labels(Words words) {
        Cell first = Cell.of(words.get("total"));
        return groupings().size() == 1 ? List.of(first) : List.of(first, Cell.EMPTY);
    }

    private static Row row(List<Cell> names, CrossTotal total, long wholeFen) {
        Sums all = total.all();
        List<Cell> cells = new ArrayList<>(names);
        cells.addAll(List.of(
                Cell.of(all.sales()),
                Cell.of(all.grams()),
                Cell.of(all.fen()),
                Ratio.of(all.fen(), wholeFen),
                Cell.of(total.counted().grams()),
                Cell.of(total.counted().fen())));
        return new Row(cells);
    }

    static List<Column> figures(Words words) {
        return List.of(
                words.column("sales", Column.Kind.COUNT, 10, true),
                words.column("tonnes", Column.Kind.WEIGHT, 13, true),
                words.column("money", Column.Kind.MONEY, 13, true),
                words.column("share", Column.Kind.PERCENT, 10, false),
                words.column("countedTonnes", Column.Kind.WEIGHT, 13, true),
                words.column("counted", Column.Kind.MONEY, 13, true));
    }
}
