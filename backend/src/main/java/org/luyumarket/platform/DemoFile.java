package org.luyumarket.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** A file of demo data beside the classes of the module that loads it. */
public record DemoFile(String name, Class<? extends DemoData> loader) {

    public String text() {
        try {
            return new ClassPathResource(name, loader).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
