package org.luyumarket.platform;

import java.util.regex.Pattern;

/**
 * What counts as text. Quotes and brackets are ordinary characters and escaped wherever they are shown; nothing here is needed for
 * safety. What is refused is what nobody can see or store, and what nobody means who fills in a form.
 */
public final class PlainText {

    private static final Pattern TAG = Pattern.compile("<[a-z/!?]", Pattern.CASE_INSENSITIVE);

    /** Whole phrases, since single words such as "update" or "select" stand in honest English. */
    private static final Pattern STATEMENT = Pattern.compile(
            "\\b(select\\s+\\*\\s+from|insert\\s+into|delete\\s+from|update\\s+\\S+\\s+set|union\\s+(all\\s+)?select"
                    + "|(drop|alter|truncate|create)\\s+(table|database|schema|view|function))\\b"
                    + "|'\\s*(or|and)\\s+\\S+\\s*(=|<|>|like\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private PlainText() {}

    /** False if there are control characters, marks that reverse the writing direction, or halves of characters. */
    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    /** HTML or SQL: pasted by mistake, or typed to try what happens. */
    public static boolean isCode(String text) {
        return TAG.matcher(text).find() || STATEMENT.matcher(text).find();
    }

    private static boolean isPlain(int character) {
        if (character == '\n' || character == '\r' || character == '\t') {
            return true;
        }
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && !reversesDirection(character);
    }

    private static boolean reversesDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
