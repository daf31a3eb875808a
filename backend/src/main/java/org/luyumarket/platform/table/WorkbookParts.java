package org.luyumarket.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What a workbook holds, found by unpacking it once without keeping it: how much it becomes (what its directory says may be a
 * lie), how many rows its first sheet has, and that no cells are merged.
 */
record WorkbookParts(long rows) {

    private static final long LARGEST_UNPACKED = 256L << 20;
    private static final long LARGEST_TEXTS = 64L << 20;
    private static final int MOST_PARTS = 500;
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final Pattern FIRST_SHEET = Pattern.compile("<(?:\\w+:)?sheet\\b[^>]*\\br?:?id=\"([^\"]{1,80})\"");
    private static final Pattern RELATION = Pattern.compile("<Relationship\\b[^>]*>");
    private static final Pattern MERGED = Pattern.compile("mergeCell\\s[^>]*ref=\"([A-Z0-9:]{1,40})\"");
    private static final int SMALL_PART = 1 << 20;
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_TAG = 512;

    /** Where four letters end behind {@code r="}. */
    private static final int FOUR_LETTERS_END = 7;

    static WorkbookParts examine(Path file) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            return examine(parts);
        } catch (ZipException damaged) {
            throw new TableRefused("table-damaged");
        }
    }

    private static WorkbookParts examine(ZipFile parts) throws IOException {
        if (parts.size() > MOST_PARTS) {
            throw new TableRefused("table-too-large");
        }
        String sheet = firstSheet(parts).orElseThrow(() -> new TableRefused("table-wrong-type"));
        long left = LARGEST_UNPACKED;
        long rows = 0;
        for (ZipEntry part : Collections.list(parts.entries())) {
            Scan scan = new Scan(part.getName().equals(sheet), part.getName().equals(TEXTS) ? LARGEST_TEXTS : left);
            left -= scan.read(parts.getInputStream(part));
            rows += scan.rows;
        }
        return new WorkbookParts(rows);
    }

    static Optional<String> firstSheet(ZipFile parts) throws IOException {
        Matcher sheet = FIRST_SHEET.matcher(small(parts, "xl/workbook.xml"));
        return sheet.find() ? target(small(parts, "xl/_rels/workbook.xml.rels"), sheet.group(1)) : Optional.empty();
    }

    private static Optional<String> target(String relations, String id) {
        return RELATION.matcher(relations)
                .results()
                .map(relation -> relation.group())
                .filter(relation -> relation.contains("Id=\"" + id + "\""))
                .map(relation ->
                        Pattern.compile("Target=\"/?(?:xl/)?([^\"]{1,200})\"").matcher(relation))
                .filter(Matcher::find)
                .map(found -> "xl/" + found.group(1))
                .findFirst();
    }

    private static String small(ZipFile parts, String name) throws IOException {
        ZipEntry part = parts.getEntry(name);
        if (part == null) {
            throw new TableRefused("table-wrong-type");
        }
        try (InputStream content = parts.getInputStream(part)) {
            return new String(content.readNBytes(SMALL_PART), StandardCharsets.UTF_8);
        }
    }

    /** Reads a part through, chunk by chunk; a tag that two chunks share is seen in the second. */
    private static final class Scan {

        private final boolean isTheSheet;
        private final long most;
        private long rows;

        Scan(boolean isTheSheet, long most) {
            this.isTheSheet = isTheSheet;
            this.most = most;
        }

        long read(InputStream part) throws IOException {
            try (part) {
                byte[] buffer = new byte[BUFFER];
                String before = "";
                long total = 0;
                for (int read = part.read(buffer); read > 0; read = part.read(buffer)) {
                    total += read;
                    refuseOver(total);
                    before = isTheSheet ? look(before + new String(buffer, 0, read, StandardCharsets.ISO_8859_1)) : "";
                }
                return total;
            }
        }

        private void refuseOver(long total) {
            if (total > most) {
                throw new TableRefused("table-too-large");
            }
        }

        /** What is left over, to be looked at together with what follows. */
        private String look(String text) {
            int end = Math.max(0, text.lastIndexOf('<'));
            for (int row = text.indexOf("row"); row >= 0 && row < end; row = text.indexOf("row", row + 1)) {
                rows += row > 0 && (text.charAt(row - 1) == '<' || text.charAt(row - 1) == ':') ? 1 : 0;
            }
            refuseMerged(text.substring(0, end));
            refuseFarColumns(text, end);
            String rest = text.substring(end);
            return rest.length() > LONGEST_TAG ? rest.substring(rest.length() - LONGEST_TAG) : rest;
        }

        private static void refuseMerged(String text) {
            int start = text.indexOf("mergeCell ");
            Matcher merged = MERGED.matcher(text);
            if (start >= 0 && merged.find(start)) {
                throw new TableRefused("table-merged-cells", merged.group(1));
            }
        }

        /** A column of four letters does not exist; a reader that believed in it would make room for all before it. */
        private static void refuseFarColumns(String text, int end) {
            for (int name = text.indexOf("r=");
                    name >= 0 && name + FOUR_LETTERS_END < end;
                    name = text.indexOf("r=", name + 1)) {
                boolean attribute = name > 0 && Character.isWhitespace(text.charAt(name - 1));
                if (attribute && isQuote(text.charAt(name + 2)) && fourLetters(text, name + 3)) {
                    throw new TableRefused("table-damaged");
                }
            }
        }

        private static boolean isQuote(char character) {
            return character == '"' || character == '\'';
        }

        private static boolean fourLetters(String text, int from) {
            return text.substring(from, from + 4).chars().allMatch(Character::isLetter);
        }
    }
}
