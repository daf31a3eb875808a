package org.luyumarket.reporting.paper;

import java.util.List;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Row;
import org.luyumarket.reporting.Sheet;
import org.springframework.web.util.HtmlUtils;

/** A form as the markup that is printed. */
final class PageMarkup {

    private static final int MANY_COLUMNS = 16;

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 12mm 10mm 14mm 10mm;
                    @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Noto Sans SC'; font-size: 7pt; }
                    @bottom-left { content: "%s"; font-family: 'Noto Sans SC'; font-size: 7pt; } }
            body { font-family: 'Noto Sans SC'; font-size: 8pt; margin: 0; color: #000; }
            h1 { font-size: 16pt; font-weight: normal; text-align: center; margin: 0 0 8pt 0; letter-spacing: 2pt; }
            table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; }
            .head { margin-bottom: 6pt; }
            .head td { padding: 1pt 8pt 1pt 0; }
            .rows { table-layout: fixed; font-size: %s; }
            .rows th, .rows td { border: 0.5pt solid #555; padding: 2pt 2.5pt; word-wrap: break-word; vertical-align: middle; }
            .rows th { font-weight: normal; background: #eee8dc; text-align: center; }
            .rows td.n { text-align: right; white-space: nowrap; }
            .rows tr { page-break-inside: avoid; }
            .rows tr.total { page-break-before: avoid; }
            .rows tr.total td { border-top: 1pt solid #000; background: #f5f1e8; }
            .end { page-break-inside: avoid; }
            .notes { margin-top: 6pt; }
            .notes p { margin: 0 0 2pt 0; font-size: 7pt; line-height: 1.45; word-wrap: break-word; }
            .sign { margin-top: 18pt; }
            .sign td { padding-right: 14pt; white-space: nowrap; }
            .sign td.line { border-bottom: 0.5pt solid #000; width: 16%%; }
            """;

    private final List<Column> columns;
    private final PrintedWidths widths;
    private final StringBuilder html = new StringBuilder();
    private int widthsBelongAt;

    PageMarkup(List<Column> columns) {
        this.columns = columns;
        this.widths = new PrintedWidths(columns);
    }

    void head(Sheet.Head head) {
        String size = columns.size() > MANY_COLUMNS ? "5.6pt" : "8pt";
        String running = head.title() + " · " + head.fields().get(0).value() + " · "
                + head.fields().get(1).value();
        html.append("<html><head><title>").append(escaped(head.title())).append("</title><style>");
        html.append(STYLE.formatted(running.replaceAll("[\"\\\\<>&]", ""), size));
        html.append("</style></head><body><h1>")
                .append(escaped(head.title()))
                .append("</h1><table class=\"head\"><tr>");
        head.fields().forEach(this::headField);
        html.append("</tr></table><table class=\"rows\">");
        widthsBelongAt = html.length();
        html.append("<thead><tr>");
        columns.forEach(column -> html.append("<th>").append(title(column)).append("</th>"));
        html.append("</tr></thead><tbody>");
    }

    /** The unit on a line of its own. */
    private static String title(Column column) {
        return escaped(column.title()).replace("（", "<br/>（").replace(" (", "<br/>(");
    }

    private void headField(Sheet.Field field) {
        html.append("<td>").append(escaped(field.line())).append("</td>");
    }

    void row(Row row) {
        row(row, "");
    }

    private void row(Row row, String kind) {
        html.append("<tr class=\"").append(kind).append("\">");
        for (int number = 0; number < columns.size(); number++) {
            cell(number, row.cells().get(number));
        }
        html.append("</tr>");
    }

    private void cell(int column, Cell cell) {
        String shown = columns.get(column).shown(cell);
        widths.hold(column, cell, shown);
        html.append(cell.amount() == null ? "<td>" : "<td class=\"n\">")
                .append(escaped(shown))
                .append("</td>");
    }

    void end(Sheet.End end) {
        end.totals().forEach(total -> row(total, "total"));
        html.insert(widthsBelongAt, widths.markup());
        html.append("</tbody></table><div class=\"end\"><div class=\"notes\">");
        end.notes().forEach(this::note);
        html.append("</div><table class=\"sign\"><tr>");
        end.signatures()
                .forEach(name ->
                        html.append("<td>").append(escaped(Sheet.asked(name))).append("</td><td class=\"line\"></td>"));
        html.append("</tr></table></div></body></html>");
    }

    private void note(Sheet.Field note) {
        html.append("<p>").append(escaped(note.line())).append("</p>");
    }

    String html() {
        return html.toString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
