package org.luyumarket.reporting.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.luyumarket.platform.paper.Printer;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Row;
import org.luyumarket.reporting.Sheet;

/** A4 landscape with the head on the first page, titles, page numbers and the seal's place. */
final class PrintedPages implements Paper {

    private final String title;
    private final OutputStream out;
    private final PageMarkup markup;

    PrintedPages(Sheet.Head head, List<Column> columns, OutputStream out) {
        this.title = head.title();
        this.out = out;
        this.markup = new PageMarkup(columns);
        markup.head(head);
    }

    @Override
    public void row(Row row) {
        markup.row(row);
    }

    @Override
    public void end(Sheet.End end) throws IOException {
        markup.end(end);
        Printer.print(title, markup.html(), out);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
