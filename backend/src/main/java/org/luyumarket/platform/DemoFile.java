package org.luyumarket.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file of demo data beside the class that loads it. */
public record DemoFile(String name, Class<? extends DemoData> loader) {

    public String text() {
        try (InputStream file = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
