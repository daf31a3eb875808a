package org.luyumarket.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * A file that holds a table. Opening it looks through all of it once, so that what is wrong with the whole is known before its
 * first row is read. Every call but {@link #read} blocks.
 */
public interface TableFile extends AutoCloseable {

    /** Enough for ten times the rows that anybody files at once. */
    int MOST_ROWS = 200_000;

    int MOST_COLUMNS = 64;

    int LONGEST_TEXT = 2_000;

    /** About how many rows there are, for a bar that shows the progress. */
    long expectedRows();

    /** All rows in order, read while they are asked for. */
    Stream<TableRow> rows();

    @Override
    void close();

    /** What the file is, is told by its content; its name may say anything. */
    static TableFile open(Path file) {
        try {
            byte[] start = start(file);
            if (isWorkbook(file)) {
                return new WorkbookFile(file);
            }
            if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
                throw new TableRefused("table-old-workbook");
            }
            if (startsWith(start, '%', 'P', 'D', 'F')) {
                throw new TableRefused("table-wrong-type");
            }
            return new CsvFile(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads a file away from the event loop and closes it in the end: what is to be done with its rows is told the table, for how
     * many there are, and the rows, of which there is at least one.
     */
    static <T> Flux<T> read(Path file, BiFunction<TableFile, Iterator<TableRow>, Flux<T>> reading) {
        return Flux.using(
                        () -> open(file),
                        table -> Flux.using(table::rows, rows -> reading.apply(table, beginning(rows)), Stream::close),
                        TableFile::close)
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static Iterator<TableRow> beginning(Stream<TableRow> stream) {
        Iterator<TableRow> rows = stream.iterator();
        if (!rows.hasNext()) {
            throw new TableRefused("table-empty");
        }
        return rows;
    }

    /** Whether a failure while rows are read is the file's fault. */
    static boolean isDamage(Throwable failure) {
        return CsvFile.isDamage(failure)
                || failure instanceof ExcelReaderException
                || failure instanceof UncheckedIOException
                || failure instanceof IOException;
    }

    static boolean isWorkbook(Path file) throws IOException {
        return startsWith(start(file), 'P', 'K', 3, 4);
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(4);
        }
    }

    private static boolean startsWith(byte[] start, int... signature) {
        return start.length >= signature.length
                && Arrays.equals(start, 0, signature.length, bytes(signature), 0, signature.length);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
