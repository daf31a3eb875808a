package org.luyumarket.platform;

/**
 * What counts as text. Markup and quotes are ordinary characters here: they are stored as they are and escaped where they are
 * shown; what is refused is what nobody can see or store.
 */
public final class PlainText {

    private PlainText() {}

    /** False if there are control characters, marks that reverse the writing direction, or halves of characters. */
    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
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
