package org.luyumarket.procurement.voucher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.luyumarket.platform.Sha256;

/** The papers of a purchase in order. */
record Pack(List<PackEntry> entries) {

    /** No file of a pack has a time of its own. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    Pack {
        entries = List.copyOf(entries);
    }

    /** One hash over all papers: as long as it is the same, nothing was added. */
    String facts() {
        String all = entries.stream()
                .map(entry -> entry.fileName() + " " + entry.sha256() + "\n")
                .collect(Collectors.joining());
        return Sha256.hex(all.getBytes(StandardCharsets.UTF_8));
    }

    /** One file, the cover first. */
    byte[] zip(PackEntry cover) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content, StandardCharsets.UTF_8)) {
            write(zip, cover);
            for (PackEntry entry : entries) {
                write(zip, entry);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return content.toByteArray();
    }

    private static void write(ZipOutputStream zip, PackEntry entry) throws IOException {
        ZipEntry head = new ZipEntry(entry.fileName());
        head.setTimeLocal(NEVER);
        zip.putNextEntry(head);
        zip.write(entry.content());
        zip.closeEntry();
    }
}
