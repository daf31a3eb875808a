package org.luyumarket.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** A file as it is sent to browsers. */
final class Asset {

    private final MediaType type;
    private final byte[] content;

    private Asset(MediaType type, byte[] content) {
        this.type = type;
        this.content = content;
    }

    static Asset read(Resource file) {
        try {
            return new Asset(
                    MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM),
                    file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Asset styles(byte[] sheet) {
        return new Asset(MediaType.valueOf("text/css"), sheet);
    }

    MediaType type() {
        return type;
    }

    /** The bytes themselves, which nobody may change. */
    byte[] content() {
        return content;
    }
}
