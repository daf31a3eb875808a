package org.luyumarket.shopwindow;

/** One slip of the fingers: a character too much, missing, wrong, or two exchanged. */
final class Typo {

    private Typo() {}

    static boolean isAtMostOneBetween(String one, String other) {
        int same = commonStart(one, other);
        String restOfOne = one.substring(same);
        String restOfOther = other.substring(same);
        return switch (restOfOne.length() - restOfOther.length()) {
            case 0 ->
                restOfOne.length() <= 1 || isOneWrong(restOfOne, restOfOther) || isExchanged(restOfOne, restOfOther);
            case 1 -> restOfOne.substring(1).equals(restOfOther);
            case -1 -> restOfOther.substring(1).equals(restOfOne);
            default -> false;
        };
    }

    private static int commonStart(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int same = 0;
        while (same < length && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static boolean isOneWrong(String one, String other) {
        return one.substring(1).equals(other.substring(1));
    }

    private static boolean isExchanged(String one, String other) {
        return one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }
}
