package org.luyumarket.platform.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table that people fill in: its heading, a sample row that shows how and is passed over when the file comes back, and on a
 * second sheet what may be filled in.
 */
public final class TableTemplate {

    /** What the last cell of a sample row begins with. */
    public static final String SAMPLE = "示例行";

    /** What stands there in full. */
    public static final String SAMPLE_NOTE = SAMPLE + "：导入时跳过，可以删除";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int CELL = 16;
    private static final int WIDE_CELL = 28;

    private final String name;
    private final List<String> titles;
    private final List<String> sample;
    private final List<List<String>> allowed;

    /** Each column of what may be filled in has its title first. */
    public TableTemplate(String name, List<String> titles, List<String> sample, List<List<String>> allowed) {
        this.name = name;
        this.titles = List.copyOf(titles);
        this.sample = List.copyOf(sample);
        this.allowed = List.copyOf(allowed);
    }

    /** The titles of columns in the order of the template. */
    public static List<String> titles(TableColumn[] columns) {
        return Arrays.stream(columns).map(TableColumn::title).toList();
    }

    public String csv() {
        return BYTE_ORDER_MARK + String.join(",", titles) + "\r\n" + String.join(",", sample) + "\r\n";
    }

    public byte[] workbook() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(content, "LuyuMarket", "1.0")) {
            List<List<String>> toFill = Stream.iterate(0, column -> column + 1)
                    .limit(titles.size())
                    .map(column -> List.of(titles.get(column), sample.get(column)))
                    .toList();
            fill(workbook.newWorksheet(name), toFill, CELL);
            if (!allowed.isEmpty()) {
                fill(workbook.newWorksheet("可填内容"), allowed, WIDE_CELL);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return content.toByteArray();
    }

    /** Each column with its title first. */
    private static void fill(Worksheet sheet, List<List<String>> columns, int width) {
        for (int column = 0; column < columns.size(); column++) {
            List<String> values = columns.get(column);
            for (int row = 0; row < values.size(); row++) {
                sheet.value(row, column, values.get(row));
            }
            sheet.width(column, width);
        }
        SheetLook.dress(sheet, columns.size());
    }
}
