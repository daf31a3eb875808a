package org.luyumarket.platform.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file is written. What is not UTF-8 throughout is taken for GBK (as its superset GB18030), and what is neither is no
 * text: a guess by frequency would now and then turn names into nonsense.
 */
record CsvText(Charset charset, boolean marked, char separator, long lines) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 1 << 16;

    static CsvText examine(Path file) throws IOException {
        try {
            return read(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return readAsGbk(file);
        }
    }

    private static CsvText readAsGbk(Path file) throws IOException {
        try {
            return read(file, GB18030);
        } catch (CharacterCodingException neither) {
            throw new TableRefused("table-wrong-type");
        }
    }

    private static CsvText read(Path file, Charset charset) throws IOException {
        try (Reader reader = strict(Files.newInputStream(file), charset)) {
            char[] buffer = new char[BUFFER];
            int read = reader.read(buffer);
            if (read <= 0) {
                throw new TableRefused("table-empty");
            }
            boolean marked = buffer[0] == BYTE_ORDER_MARK;
            char separator = separator(new String(buffer, 0, read));
            long lines = 1;
            for (; read > 0; read = reader.read(buffer)) {
                lines += lines(buffer, read);
            }
            return new CsvText(charset, marked, separator, lines);
        }
    }

    private static long lines(char[] buffer, int read) {
        long lines = 0;
        for (int i = 0; i < read; i++) {
            if (buffer[i] == 0) {
                throw new TableRefused("table-wrong-type");
            }
            lines += buffer[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** A table copied from a spreadsheet has tabs, and then its first line has more of them than commas. */
    private static char separator(String start) {
        String head = start.lines().findFirst().orElse("");
        long tabs = head.chars().filter(character -> character == '\t').count();
        long commas = head.chars().filter(character -> character == ',').count();
        return tabs > commas ? '\t' : ',';
    }

    Reader open(Path file) throws IOException {
        Reader reader = strict(Files.newInputStream(file), charset);
        if (marked) {
            long skipped = reader.skip(1);
            assert skipped == 1;
        }
        return reader;
    }

    private static Reader strict(InputStream content, Charset charset) {
        return new InputStreamReader(
                new BufferedInputStream(content, BUFFER),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
