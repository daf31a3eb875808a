package org.luyumarket.reporting.paper;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Row;
import org.luyumarket.reporting.Sheet;

/** Lines for a spreadsheet, with every figure to the last fen and gram; the first line names the columns. */
final class CsvLines implements Paper {

    /** Tells a spreadsheet that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet takes for a formula. */
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private final Sheet.Head head;
    private final List<Column> columns;
    private final CsvWriter lines;

    CsvLines(Sheet.Head head, List<Column> columns, OutputStream out) throws IOException {
        this.head = head;
        this.columns = columns;
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        this.lines = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        lines.writeRecord(
                columns.stream().map(Column::title).map(CsvLines::harmless).toList());
    }

    @Override
    public void row(Row row) {
        String[] texts = new String[columns.size()];
        for (int number = 0; number < texts.length; number++) {
            texts[number] = text(columns.get(number), row.cells().get(number));
        }
        lines.writeRecord(texts);
    }

    private static String text(Column column, Cell cell) {
        Long amount = cell.amount();
        if (amount == null) {
            return harmless(cell.text());
        }
        return column.kind() == Column.Kind.PERCENT
                ? column.shown(cell)
                : column.kind().plain(amount);
    }

    /** An apostrophe keeps words that begin like a formula from being calculated. */
    private static String harmless(String words) {
        boolean formula = !words.isEmpty() && FORMULA_BEGINS.indexOf(words.charAt(0)) >= 0;
        return formula ? "'" + words : words;
    }

    @Override
    public void end(Sheet.End end) {
        end.totals().forEach(this::row);
        lines.writeRecord("");
        lines.writeRecord(harmless(head.title()));
        head.fields().forEach(this::note);
        end.notes().forEach(this::note);
    }

    private void note(Sheet.Field field) {
        lines.writeRecord(harmless(field.name()), harmless(field.value()));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
