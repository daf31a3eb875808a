package org.luyumarket.platform.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.table.TableRow.BadCell;

/** The first sheet of an XLSX workbook. Days come out as 2026-11-21, numbers as they are typed, whatever their format shows. */
final class WorkbookFile implements TableFile {

    private static final Pattern DAY_FORMAT = Pattern.compile("(?i)(?=.*[y年])(?=.*[md月日]).*|m/d/yy.*");

    /** A spreadsheet calculates in binary and shows fifteen digits: what it shows was meant. */
    private static final MathContext AS_SHOWN = new MathContext(15);

    private static final int MOST_DIGITS = 30;

    private final WorkbookParts parts;
    private final ReadableWorkbook workbook;

    WorkbookFile(Path file) throws IOException {
        this.parts = WorkbookParts.examine(file);
        try {
            this.workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException | IOException damaged) {
            throw new TableRefused("table-damaged");
        }
    }

    @Override
    public long expectedRows() {
        return parts.rows();
    }

    @Override
    public Stream<TableRow> rows() {
        try {
            return workbook.getFirstSheet().openStream().map(WorkbookFile::row).onClose(this::close);
        } catch (IOException | ExcelReaderException damaged) {
            throw new TableRefused("table-damaged");
        }
    }

    private static TableRow row(Row row) {
        if (row.getRowNum() > MOST_ROWS) {
            throw new TableRefused("table-too-many-rows", MOST_ROWS);
        }
        if (row.stream().skip(MOST_COLUMNS).anyMatch(WorkbookFile::isFilled)) {
            throw new TableRefused("table-too-many-columns", row.getRowNum(), MOST_COLUMNS);
        }
        List<String> cells = new ArrayList<>();
        List<BadCell> bad = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
            cells.add(text(row.getCell(column), column, bad));
        }
        return new TableRow(row.getRowNum(), cells, bad);
    }

    private static boolean isFilled(@Nullable Cell cell) {
        return cell != null && cell.getType() != CellType.EMPTY;
    }

    private static String text(@Nullable Cell cell, int column, List<BadCell> bad) {
        if (cell == null) {
            return "";
        }
        if (cell.getFormula() != null) {
            return bad(column, "formula", bad);
        }
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> string(cell.asString().strip(), column, bad);
            case NUMBER -> number(cell, column, bad);
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "是" : "否";
            case FORMULA -> bad(column, "formula", bad);
            case ERROR -> bad(column, "cell-error", bad);
        };
    }

    private static String string(String text, int column, List<BadCell> bad) {
        return text.length() > LONGEST_TEXT ? bad(column, "cell-too-long", bad) : text;
    }

    private static String number(Cell cell, int column, List<BadCell> bad) {
        BigDecimal number = cell.asNumber();
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS || number.scale() > 400) {
            return bad(column, "cell-error", bad);
        }
        String format = cell.getDataFormatString();
        if (cell.getType() == CellType.NUMBER
                && format != null
                && DAY_FORMAT.matcher(format).matches()) {
            return cell.asDate().toLocalDate().toString();
        }
        BigDecimal shown = number.round(AS_SHOWN).stripTrailingZeros();
        return shown.toPlainString();
    }

    private static String bad(int column, String code, List<BadCell> bad) {
        bad.add(new BadCell(column, code));
        return "";
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
