package org.luyumarket.channel.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A file that holds a table. Opening it looks through all of it once, so that what is wrong with the whole is known before its
 * first row is read. Every call blocks.
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
            return new CsvFile(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
