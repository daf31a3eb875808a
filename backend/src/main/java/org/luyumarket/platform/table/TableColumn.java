package org.luyumarket.platform.table;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;

/** A column of a table that people fill in, an enum's constant: named by its title in the file and by its field in errors. */
public interface TableColumn {

    String title();

    /** Of the constant. */
    String name();

    /** As errors name it: {@code divisionCode} for {@code DIVISION_CODE}. */
    default String field() {
        String words = Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(joining());
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** A table must have the column; whether a row must fill it is for the rules of what the row becomes. */
    default boolean isRequired() {
        return true;
    }
}
