package org.luyumarket.shopwindow;

import java.util.function.IntPredicate;

/** One slip of the fingers: a character too much, missing, wrong, or two exchanged. */
final class Typo {

    private Typo() {}

    /** Whether some part of the text, from a boundary to another, is the word but for at most one slip. */
    static boolean isAtMostOneIn(String text, String word, IntPredicate isBoundary) {
        for (int begin = 0; begin < text.length(); begin++) {
            if (isBoundary.test(begin) && isAtMostOneFrom(begin, text, word, isBoundary)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAtMostOneFrom(int begin, String text, String word, IntPredicate isBoundary) {
        int last = Math.min(begin + word.length() + 1, text.length());
        for (int end = begin + word.length() - 1; end <= last; end++) {
            if (isBoundary.test(end) && isAtMostOneBetween(word, text, begin, end)) {
                return true;
            }
        }
        return false;
    }

    static boolean isAtMostOneBetween(String one, String other) {
        return isAtMostOneBetween(one, other, 0, other.length());
    }

    private static boolean isAtMostOneBetween(String word, String text, int begin, int end) {
        int same = commonStart(word, text, begin, end);
        int place = begin + same;
        int restOfWord = word.length() - same;
        int restOfText = end - place;
        return switch (restOfWord - restOfText) {
            case 0 ->
                restOfWord <= 1
                        || word.regionMatches(same + 1, text, place + 1, restOfWord - 1)
                        || isExchanged(word, same, text, place);
            case 1 -> word.regionMatches(same + 1, text, place, restOfText);
            case -1 -> word.regionMatches(same, text, place + 1, restOfWord);
            default -> false;
        };
    }

    private static int commonStart(String word, String text, int begin, int end) {
        int length = Math.min(word.length(), end - begin);
        int same = 0;
        while (same < length && word.charAt(same) == text.charAt(begin + same)) {
            same++;
        }
        return same;
    }

    private static boolean isExchanged(String word, int same, String text, int place) {
        return word.charAt(same) == text.charAt(place + 1)
                && word.charAt(same + 1) == text.charAt(place)
                && word.regionMatches(same + 2, text, place + 2, word.length() - same - 2);
    }
}
