package org.luyumarket.reporting.form;

import java.util.List;
import java.util.function.Supplier;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Row;
import org.luyumarket.reporting.Sheet;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A form being filled in: rows at the pace of whoever takes them, and the end once the last of them was taken. */
public final class Filled {

    private final Sheet.Head head;
    private final List<Column> columns;
    private final Flux<Row> rows;
    private final Supplier<Sheet.End> end;

    Filled(Sheet.Head head, List<Column> columns, Flux<Row> rows, Supplier<Sheet.End> end) {
        this.head = head;
        this.columns = List.copyOf(columns);
        this.rows = rows;
        this.end = end;
    }

    public Sheet.Head head() {
        return head;
    }

    public List<Column> columns() {
        return columns;
    }

    /** To be taken once. */
    public Flux<Row> rows() {
        return rows;
    }

    /** Known when the last row was taken. */
    public Sheet.End end() {
        return end.get();
    }

    /** All of it at once. */
    public Mono<Sheet> sheet() {
        return rows.collectList().map(all -> new Sheet(head, columns, all, end()));
    }
}
