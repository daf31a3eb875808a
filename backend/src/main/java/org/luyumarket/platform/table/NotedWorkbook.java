package org.luyumarket.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A workbook as somebody sent it, with notes in one more column of its first sheet. Every call blocks. */
public final class NotedWorkbook {

    private NotedWorkbook() {}

    /** Copies the workbook, with the notes by number of row in that column, counted from 0. */
    public static void write(Path workbook, int column, Map<Long, String> notes, Path to) throws IOException {
        WorkbookParts.examine(workbook);
        try (ZipFile parts = new ZipFile(workbook.toFile());
                ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(to))) {
            String sheet = WorkbookParts.firstSheet(parts).orElseThrow(() -> new TableRefused("table-wrong-type"));
            for (ZipEntry part : Collections.list(parts.entries())) {
                copy.putNextEntry(new ZipEntry(part.getName()));
                copy(parts, part, copy, part.getName().equals(sheet) ? new NotedSheet(notes, column, copy) : null);
                copy.closeEntry();
            }
        }
    }

    private static void copy(ZipFile parts, ZipEntry part, OutputStream to, @Nullable NotedSheet sheet)
            throws IOException {
        try (var content = parts.getInputStream(part)) {
            if (sheet == null) {
                content.transferTo(to);
            } else {
                sheet.copy(content);
            }
        }
    }
}
