package org.luyumarket.plan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.luyumarket.platform.photo.Photo;
import org.luyumarket.platform.photo.PlainPhoto;

/** A photo, without where it was taken, or a PDF; what it is, is read from its content and never from its name. */
public final class WorkFileContent {

    static final int LARGEST = 10 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final String name;
    private final String type;
    private final byte[] bytes;

    WorkFileContent(String name, String type, byte[] bytes) {
        this.name = name;
        this.type = type;
        this.bytes = bytes;
    }

    static WorkFileContent of(String name, byte[] sent) {
        if (sent.length > PDF.length && Arrays.equals(sent, 0, PDF.length, PDF, 0, PDF.length)) {
            return new WorkFileContent(name, "application/pdf", sent);
        }
        Photo photo = PlainPhoto.of(sent);
        return new WorkFileContent(name, photo.type(), photo.content());
    }

    public String name() {
        return name;
    }

    public String type() {
        return type;
    }

    /** The bytes themselves, which nobody may change. */
    public byte[] bytes() {
        return bytes;
    }
}
