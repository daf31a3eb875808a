package org.luyumarket.procurement.settlement.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.table.TableFile;
import org.luyumarket.platform.table.TableHead;
import org.luyumarket.platform.table.TableRefused;
import org.luyumarket.platform.table.TableRow;

/**
 * Reads a statement as a whole: each balance must follow from the one before it, and the last row, which sums up, from all of them.
 * What is wrong is named cell by cell; a statement with anything wrong is none.
 */
final class StatementReader {

    /** What the last row says in place of a day. */
    static final String TOTAL = "合计";

    static final int MOST_ERRORS = 100;

    private final TableHead<StatementColumn> head;
    private final List<String> fields;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();
    private final List<StatementLine> lines = new ArrayList<>();
    private final Map<String, Long> rowsBySerial = new HashMap<>();
    private boolean summedUp;

    private StatementReader(TableRow head, LocalDate today) {
        this.head = TableHead.read(head, StatementColumn.class);
        this.fields = List.of(this.head.fields());
        this.today = today;
    }

    static StatementFile read(TableFile table, LocalDate today) {
        try (Stream<TableRow> rows = table.rows()) {
            Iterator<TableRow> each = rows.iterator();
            if (!each.hasNext()) {
                throw new TableRefused("table-empty");
            }
            StatementReader reader = new StatementReader(each.next(), today);
            while (each.hasNext() && reader.errors.size() < MOST_ERRORS) {
                reader.read(each.next());
            }
            return reader.whole();
        }
    }

    private void read(TableRow row) {
        if (row.isEmpty() || head.isSample(row)) {
            return;
        }
        StatementCells cells = new StatementCells(row, head, fields);
        if (summedUp) {
            cells.error(StatementColumn.DAY, "after-total");
        } else if (cells.text(StatementColumn.DAY).equals(TOTAL)) {
            summedUp = true;
            sumUp(cells);
        } else {
            line(cells);
        }
        errors.addAll(cells.errors());
    }

    private void line(StatementCells cells) {
        StatementLine line = cells.line(today);
        if (line == null) {
            return;
        }
        Long same = rowsBySerial.putIfAbsent(line.serial(), line.row());
        if (same != null) {
            cells.error(StatementColumn.SERIAL, "twice-in-file", same);
        }
        StatementLine before = last();
        if (before != null && before.balance() + line.fen() != line.balance()) {
            cells.error(StatementColumn.BALANCE, "balance-differs", yuan(before.balance() + line.fen()));
        }
        lines.add(line);
    }

    private @Nullable StatementLine last() {
        return lines.isEmpty() ? null : lines.get(lines.size() - 1);
    }

    private void sumUp(StatementCells cells) {
        StatementLine last = last();
        check(cells, StatementColumn.INCOME, sum(1));
        check(cells, StatementColumn.EXPENSE, sum(-1));
        if (last != null) {
            check(cells, StatementColumn.BALANCE, last.balance());
        }
    }

    private long sum(int sign) {
        return lines.stream()
                .mapToLong(line -> sign * line.fen())
                .filter(fen -> fen > 0)
                .sum();
    }

    /** A line that could not be read is what is wrong, not the total that has it. */
    private void check(StatementCells cells, StatementColumn column, long expected) {
        Long said = cells.fen(column);
        if (errors.isEmpty() && said != null && said != expected) {
            cells.error(column, "total-differs", yuan(expected));
        }
    }

    private static String yuan(long fen) {
        return Cny.ofFen(fen).getAmount().toPlainString();
    }

    private StatementFile whole() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        if (lines.isEmpty()) {
            throw new TableRefused("table-no-rows");
        }
        if (!summedUp) {
            throw new TableRefused("statement-without-total", TOTAL);
        }
        return new StatementFile(lines, fields);
    }
}
