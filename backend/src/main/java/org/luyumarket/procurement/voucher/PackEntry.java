package org.luyumarket.procurement.voucher;

import org.luyumarket.platform.Sha256;

/** One paper of a pack: its place, what it is, and its bytes. */
final class PackEntry {

    private final String fileName;
    private final String title;
    private final byte[] content;

    PackEntry(String fileName, String title, byte[] content) {
        this.fileName = fileName;
        this.title = title;
        this.content = content;
    }

    String fileName() {
        return fileName;
    }

    String title() {
        return title;
    }

    byte[] content() {
        return content;
    }

    String sha256() {
        return Sha256.hex(content);
    }
}
