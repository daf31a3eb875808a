package org.luyumarket.channel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luyumarket.platform.DivisionCode;
import org.springframework.core.io.ClassPathResource;

/** Divisions that were merged or renamed while the plans ran, and what stands for them in the table of today. */
final class FormerDivisions {

    private final Map<String, Former> byName;
    private final Map<DivisionCode, Former> byCode;

    FormerDivisions() {
        this.byCode = lines().map(FormerDivisions::read).collect(Collectors.toMap(Former::code, Function.identity()));
        this.byName = byCode.values().stream().collect(Collectors.toMap(Former::name, Function.identity()));
    }

    Optional<Former> find(DivisionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<Former> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static Stream<String> lines() {
        try {
            return new ClassPathResource("former-divisions.txt", FormerDivisions.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Former read(String line) {
        String[] part = line.split(" ", -1);
        return new Former(new DivisionCode(part[0]), part[1], LocalDate.parse(part[2]), new DivisionCode(part[3]));
    }

    /** A division that was, to its last day. */
    record Former(DivisionCode code, String name, LocalDate lastDay, DivisionCode successor) {}
}
