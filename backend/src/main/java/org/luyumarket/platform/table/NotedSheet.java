package org.luyumarket.platform.table;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook that gets a text into one column of some rows, while it is copied tag by tag: whatever else is in it stays
 * as it is. A cell that stood in the column before gives way.
 */
final class NotedSheet {

    private static final Pattern NUMBER = Pattern.compile("\\sr=[\"'](\\d{1,9})[\"']");
    private static final Pattern COLUMN = Pattern.compile("\\sr=[\"']([A-Z]{1,3})\\d+[\"']");
    private static final int LONGEST_TAG = 1 << 16;

    private final Map<Long, String> notes;
    private final int column;
    private final OutputStream to;
    private long row;
    private @Nullable String note;
    private boolean dropping;

    NotedSheet(Map<Long, String> notes, int column, OutputStream to) {
        this.notes = notes;
        this.column = column;
        this.to = to;
    }

    void copy(InputStream sheet) throws IOException {
        InputStream from = new BufferedInputStream(sheet, LONGEST_TAG);
        StringBuilder piece = new StringBuilder();
        for (int next = from.read(); next >= 0; next = from.read()) {
            if (next == '<' && !piece.isEmpty()) {
                write(piece.toString());
                piece.setLength(0);
            }
            piece.append((char) next);
            if (next == '>' && piece.charAt(0) == '<') {
                tag(piece.toString());
                piece.setLength(0);
            }
            if (piece.length() > LONGEST_TAG * 16) {
                throw new EOFException("no end of a tag or text");
            }
        }
        write(piece.toString());
    }

    private void tag(String tag) throws IOException {
        String name = name(tag);
        switch (name) {
            case "row" -> begin(tag);
            case "c" -> cell(tag);
            case "/row" -> end(tag);
            default -> write(tag);
        }
        if (name.equals("/c")) {
            dropping = false;
        }
    }

    /** Without its prefix. */
    private static String name(String tag) {
        String whole = tag.substring(1).split("[\\s/>]", 2)[0];
        boolean closes = tag.startsWith("</");
        String name = closes ? tag.substring(2).split("[\\s>]", 2)[0] : whole;
        return (closes ? "/" : "") + name.substring(name.indexOf(':') + 1);
    }

    private void begin(String tag) throws IOException {
        Matcher number = NUMBER.matcher(tag);
        row = number.find() ? Long.parseLong(number.group(1)) : row + 1;
        note = tag.endsWith("/>") ? null : notes.get(row);
        write(tag);
    }

    private void cell(String tag) throws IOException {
        Matcher place = COLUMN.matcher(tag);
        int at = place.find() ? index(place.group(1)) : -1;
        if (note != null && at >= column) {
            writeNote(prefix(tag));
        }
        dropping = notes.containsKey(row) && at == column;
        write(tag);
        dropping = dropping && !tag.endsWith("/>");
    }

    private void end(String tag) throws IOException {
        if (note != null) {
            writeNote(prefix(tag));
        }
        write(tag);
    }

    private void writeNote(String prefix) throws IOException {
        String text = "<%1$sc r=\"%2$s\" t=\"inlineStr\"><%1$sis><%1$st>%3$s</%1$st></%1$sis></%1$sc>"
                .formatted(prefix, TableRow.address(column, row), escaped(note == null ? "" : note));
        note = null;
        to.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String prefix(String tag) {
        String name = tag.replaceFirst("^</?", "").split("[\\s/>]", 2)[0];
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** As numbers of characters, so that it is right in whatever the sheet is written. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .filter(point -> point >= ' ')
                .forEach(point -> escaped.append("&#").append(point).append(';'));
        return escaped.toString();
    }

    private static int index(String letters) {
        return letters.chars().reduce(0, (index, letter) -> index * 26 + letter - 'A' + 1) - 1;
    }

    private void write(String text) throws IOException {
        if (!dropping) {
            to.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
