package org.luyumarket.platform.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.luyumarket.platform.table.TableRow.BadCell;

/** A table as comma-separated values (or tabs), in UTF-8 with or without a mark, or in GBK as Chinese spreadsheets save it. */
final class CsvFile implements TableFile {

    private static final int LARGEST_RECORD = 256 * 1024;

    private final CsvText text;
    private final CsvReader<CsvRecord> reader;

    CsvFile(Path file) throws IOException {
        this.text = CsvText.examine(file);
        this.reader = CsvReader.builder()
                .fieldSeparator(text.separator())
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .detectBomHeader(false)
                .maxBufferSize(LARGEST_RECORD)
                .ofCsvRecord(text.open(file));
    }

    @Override
    public long expectedRows() {
        return text.lines();
    }

    @Override
    public Stream<TableRow> rows() {
        return reader.stream().map(CsvFile::row).onClose(this::close);
    }

    private static TableRow row(CsvRecord line) {
        long number = line.getStartingLineNumber();
        if (number > MOST_ROWS) {
            throw new TableRefused("table-too-many-rows", MOST_ROWS);
        }
        if (line.getFieldCount() > MOST_COLUMNS) {
            throw new TableRefused("table-too-many-columns", number, MOST_COLUMNS);
        }
        List<String> cells = line.getFields().stream().map(String::strip).toList();
        return new TableRow(number, cells, badCells(cells));
    }

    private static List<BadCell> badCells(List<String> cells) {
        List<BadCell> bad = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell.startsWith("=")) {
                bad.add(new BadCell(column, "formula"));
            } else if (cell.length() > LONGEST_TEXT) {
                bad.add(new BadCell(column, "cell-too-long"));
            }
        }
        return bad;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a failure while reading rows is the file's fault. */
    static boolean isDamage(Throwable failure) {
        return failure instanceof CsvParseException;
    }
}
