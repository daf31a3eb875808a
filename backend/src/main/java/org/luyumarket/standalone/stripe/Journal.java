package org.luyumarket.standalone.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of facts, one line for all that belongs together, on disk before anybody is answered. A line that a crash cut short was never
 * acknowledged and is dropped.
 */
final class Journal implements AutoCloseable {

    private static final TypeReference<List<Fact>> FACTS = new TypeReference<>() {};

    private final JsonMapper json = new JsonMapper();
    private final Path file;
    private FileOutputStream out;

    private Journal(Path file, FileOutputStream out) {
        this.file = file;
        this.out = out;
    }

    static Journal open(Path file) throws IOException {
        return new Journal(file, appending(file));
    }

    void replay(Consumer<Fact> memory) {
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> !line.isEmpty()).map(this::facts).forEach(facts -> facts.forEach(memory));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void append(Collection<? extends Fact> facts) {
        try {
            write(out, facts);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Keeps nothing but the given facts; a crash leaves either the old file or the new one. */
    void compact(Collection<? extends Fact> facts) {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            FileOutputStream compacted = appending(fresh);
            write(compacted, facts);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            out.close();
            out = compacted;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Fact> facts(String line) {
        try {
            return json.readValue(line, FACTS);
        } catch (JacksonException cutShort) {
            return List.of();
        }
    }

    private void write(FileOutputStream target, Collection<? extends Fact> facts) throws IOException {
        String line = json.writerFor(FACTS).writeValueAsString(List.copyOf(facts)) + "\n";
        target.write(line.getBytes(UTF_8));
        target.getFD().sync();
    }

    /** A stream, since a channel would be closed by the interrupt of any thread that uses it. */
    private static FileOutputStream appending(Path file) throws IOException {
        return new FileOutputStream(file.toFile(), true);
    }
}
