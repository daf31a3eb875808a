package org.luyumarket.procurement.colleague;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** A code that people read to each other: no letter or digit in it looks like another. */
final class UnitCode {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    String fresh() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                .collect(Collectors.joining());
    }

    /** As people type it. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
