package org.luyumarket.reporting.paper;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.FileFormat;
import org.luyumarket.reporting.Row;
import org.luyumarket.reporting.Sheet;

/** A file that a form is written into row by row. It writes to a stream and may wait: never use it on an event loop. */
public interface Paper extends Closeable {

    void row(Row row) throws IOException;

    /** Nothing is written after it. */
    void end(Sheet.End end) throws IOException;

    static Paper open(FileFormat format, Sheet.Head head, List<Column> columns, OutputStream out) throws IOException {
        return switch (format) {
            case XLSX -> new Workbook(head, columns, out);
            case CSV -> new CsvLines(head, columns, out);
            case PDF -> new PrintedPages(head, columns, out);
        };
    }
}
