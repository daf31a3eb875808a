package org.luyumarket.storefront.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The outlines of places on the one canvas that Shandong and Chongqing share, the first above and to the right. */
final class Outlines {

    private static final Map<String, Outline> BY_CODE = read();

    private Outlines() {}

    static Optional<Outline> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The districts of Chongqing that are not aided, as one shape. */
    static String rest() {
        return Objects.requireNonNull(BY_CODE.get("500000")).path();
    }

    private static Map<String, Outline> read() {
        try (InputStream lines = Objects.requireNonNull(Outlines.class.getResourceAsStream("outlines.csv"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .map(cell -> new Outline(cell[1], Integer.parseInt(cell[2]), Integer.parseInt(cell[3]), cell[4]))
                    .collect(Collectors.toMap(Outline::code, Function.identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A place: the middle of it, where its name stands, and its border as a path. */
    record Outline(String code, int x, int y, String path) {}
}
