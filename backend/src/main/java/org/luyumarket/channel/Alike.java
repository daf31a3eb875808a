package org.luyumarket.channel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How alike two names are, for suggestions: the pairs of characters they share, and then the characters. */
final class Alike {

    private static final int A_PAIR = 4;

    private Alike() {}

    static int of(String one, String other) {
        return A_PAIR * shared(pieces(one, 2), pieces(other, 2)) + shared(pieces(one, 1), pieces(other, 1));
    }

    private static int shared(Set<String> some, Set<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    private static Set<String> pieces(String text, int length) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> pieces = new HashSet<>();
        for (int start = 0; start + length <= lower.length(); start++) {
            pieces.add(lower.substring(start, start + length));
        }
        return pieces;
    }
}
