package org.luyumarket.reporting.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Row;
import org.luyumarket.reporting.Sheet;

/**
 * A workbook that keeps no more than a few hundred rows in memory. Its figures are numbers to the last fen and gram and only
 * shown rounded, so that whoever adds them up in the spreadsheet finds the total.
 */
final class Workbook implements Paper {

    private static final int FLUSH_EVERY = 500;
    private static final int ROWS_A_SHEET = 1_000_000;

    private static final int SAID_ONCE = 10_000;

    /** A tenth larger than the usual compression, in half its time. */
    private static final int FAST = 1;

    private static final int LINE_HEIGHT = 16;

    /** Letters beyond are as wide as two. */
    private static final char LATIN_ENDS = '\u2E80';

    private final Sheet.Head head;
    private final List<Column> columns;
    private final org.dhatim.fastexcel.Workbook book;
    private final Set<String> said = new HashSet<>();
    private Worksheet sheet;
    private int sheets;
    private int next;
    private int unformatted;

    Workbook(Sheet.Head head, List<Column> columns, OutputStream out) {
        this.head = head;
        this.columns = columns;
        this.book = new org.dhatim.fastexcel.Workbook(out, "LuyuMarket", "1.0");
        this.book.setCompressionLevel(FAST);
        this.book.setGlobalDefaultFont("Noto Sans SC", 10);
        this.sheet = begin();
    }

    private Worksheet begin() {
        sheets++;
        Worksheet fresh = book.newWorksheet(sheets == 1 ? head.title() : head.title() + " " + sheets);
        next = new WorkbookHead(head, columns, fresh).write();
        unformatted = next;
        return fresh;
    }

    @Override
    public void row(Row row) throws IOException {
        if (next >= ROWS_A_SHEET) {
            format();
            sheet.finish();
            sheet = begin();
        }
        write(row);
        if (next % FLUSH_EVERY == 0) {
            format();
            sheet.flush();
        }
    }

    /** Many rows at once, which takes a fraction of the time of one cell after the other. */
    private void format() {
        for (int number = 0; next > unformatted && number < columns.size(); number++) {
            Column.Kind kind = columns.get(number).kind();
            if (kind.isFigure()) {
                sheet.range(unformatted, number, next - 1, number)
                        .style()
                        .format(kind.pattern())
                        .set();
            }
        }
        unformatted = next;
    }

    private void write(Row row) {
        for (int number = 0; number < columns.size(); number++) {
            write(number, row.cells().get(number));
        }
        next++;
    }

    private void write(int number, Cell cell) {
        Long amount = cell.amount();
        if (amount != null) {
            sheet.value(next, number, columns.get(number).kind().exact(amount));
        } else if (!cell.text().isEmpty()) {
            write(number, cell.text());
        }
    }

    /** What is said often is written once and pointed at; beyond a bound, which memory needs, words stand where they are said. */
    private void write(int number, String words) {
        if (said.contains(words) || (said.size() < SAID_ONCE && said.add(words))) {
            sheet.value(next, number, words);
        } else {
            sheet.inlineString(next, number, words);
        }
    }

    @Override
    public void end(Sheet.End end) throws IOException {
        format();
        for (Row total : end.totals()) {
            total(total);
        }
        next++;
        for (Sheet.Field note : end.notes()) {
            note(note.line());
        }
        next++;
        sheet.inlineString(
                next++, 0, end.signatures().stream().map(Sheet::asked).collect(Collectors.joining(" ".repeat(20))));
        sheet.finish();
    }

    private void note(String words) {
        sheet.inlineString(next, 0, words);
        WorkbookHead.across(sheet, next, columns.size())
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        double line = columns.stream().mapToInt(Column::width).sum();
        long wide = words.chars().filter(letter -> letter > LATIN_ENDS).count();
        sheet.rowHeight(next++, LINE_HEIGHT * Math.ceil((words.length() + wide) / WorkbookHead.CHARACTERS / line));
    }

    private void total(Row total) {
        int line = next;
        write(total);
        for (int number = 0; number < columns.size(); number++) {
            sheet.style(line, number)
                    .bold()
                    .borderStyle("thin")
                    .format(columns.get(number).kind().pattern())
                    .set();
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
