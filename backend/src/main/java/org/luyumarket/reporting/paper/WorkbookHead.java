package org.luyumarket.reporting.paper;

import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Sheet;

/** How each sheet of a workbook begins: the paper it is printed on, the title, who reports what, and the names of the columns. */
final class WorkbookHead {

    /** What a reader's program takes a column's width in is a character; a printed one takes about this many. */
    static final double CHARACTERS = 1.6;

    private static final int TITLE_HEIGHT = 30;
    private static final int COLUMNS_HEIGHT = 32;
    private final Sheet.Head head;
    private final List<Column> columns;
    private final Worksheet sheet;
    private int next;

    WorkbookHead(Sheet.Head head, List<Column> columns, Worksheet sheet) {
        this.head = head;
        this.columns = columns;
        this.sheet = sheet;
    }

    /** The row after it. */
    int write() {
        setUp();
        title();
        titles();
        return next;
    }

    private void setUp() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P / &N", Position.RIGHT);
        for (int number = 0; number < columns.size(); number++) {
            Column column = columns.get(number);
            sheet.width(number, Math.max(6, column.width() * CHARACTERS));
            sheet.style(number).format(column.kind().pattern()).set();
        }
    }

    private void title() {
        sheet.inlineString(next, 0, head.title());
        sheet.rowHeight(next, TITLE_HEIGHT);
        across(sheet, next, columns.size())
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        next++;
        for (Sheet.Field field : head.fields()) {
            sheet.inlineString(next++, 0, field.line());
        }
    }

    /** The row as one cell, so that long words stay on the sheet and the page. */
    static StyleSetter across(Worksheet any, int row, int columns) {
        any.range(row, 0, row, columns - 1).merge();
        return any.range(row, 0, row, columns - 1).style();
    }

    private void titles() {
        sheet.rowHeight(next, COLUMNS_HEIGHT);
        for (int number = 0; number < columns.size(); number++) {
            sheet.inlineString(next, number, columns.get(number).title());
        }
        sheet.range(next, 0, next, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("E9E2D5")
                .borderStyle("thin")
                .verticalAlignment("center")
                .horizontalAlignment("center")
                .set();
        sheet.repeatRows(next);
        next++;
        sheet.freezePane(0, next);
    }
}
