package org.luyumarket.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The one file that the market may run from, as opposed to classes that somebody is working on. */
final class PackagedMarket {

    private PackagedMarket() {}

    /** Another for another file; none where the class path is more than one file. */
    static Optional<String> name() {
        return name(System.getProperty("java.class.path"));
    }

    static Optional<String> name(String classPath) {
        Path jar = Path.of(classPath);
        return Files.isRegularFile(jar) ? Optional.of(sizeAndAge(jar)) : Optional.empty();
    }

    private static String sizeAndAge(Path jar) {
        try {
            return Files.size(jar) + " bytes of " + Files.getLastModifiedTime(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
