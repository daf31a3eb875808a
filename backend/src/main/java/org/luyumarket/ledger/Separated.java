package org.luyumarket.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;

/** The parts of a text between separators, one after the other; nothing between two of them is a value that is not there. */
final class Separated {

    private final String text;
    private final char separator;
    private int next;

    Separated(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    boolean hasNext() {
        return next < text.length();
    }

    String next() {
        int from = next;
        int to = end();
        next = to + 1;
        return text.substring(from, to);
    }

    private int end() {
        int found = text.indexOf(separator, next);
        return found < 0 ? text.length() : found;
    }

    @Nullable
    String nullable() {
        String part = next();
        return part.isEmpty() ? null : part;
    }

    List<String> rest() {
        List<String> parts = new ArrayList<>();
        while (hasNext()) {
            parts.add(next());
        }
        return parts;
    }

    long number() {
        int from = next;
        int to = end();
        next = to + 1;
        return Long.parseLong(text, from, to, 10);
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(number());
    }

    Instant time() {
        return Instant.EPOCH.plus(number(), ChronoUnit.MICROS);
    }

    @Nullable
    DivisionCode division() {
        String code = nullable();
        return code == null ? null : new DivisionCode(code);
    }
}
