package org.luyumarket.journey;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An address pattern behind which a page stands, and the demo account that opens it here. */
record PageDoor(String pattern, String account) {

    private static final int PHONE = 390;
    static final int DESK = 1280;
    private static final int STAFF_DESK = 1440;
    private static final int A_HEIGHT = 900;
    private static final int LOOKS = 8;
    static final boolean ALL_LOOKS = "all".equals(System.getProperty("looks"));

    boolean isConcrete() {
        return !pattern.contains("{");
    }

    /** Whether an address, with or without a query, is one of these. */
    boolean leadsTo(String address) {
        return Pattern.matches(pattern.replaceAll("\\{[^/]*}", "[^/]+"), path(address));
    }

    static String path(String address) {
        return address.replaceFirst("[?#].*", "");
    }

    /** One, always the same, and over all doors every combination; or else, where {@code -Dlooks=all} asks for them, all there are. */
    List<Look> looks() {
        return ALL_LOOKS
                ? IntStream.range(0, LOOKS).mapToObj(this::look).distinct().toList()
                : List.of(look(Math.floorMod((pattern.hashCode() * 31) >>> 3, LOOKS)));
    }

    private Look look(int mixed) {
        boolean inTheHand = PageDoors.ON_THE_PHONE.contains(account) || (mixed & 1) == 0;
        return new Look(inTheHand ? PHONE : DESK, (mixed & 2) == 0, (mixed & 4) == 0);
    }

    /** What it has to fit into, too; staff have large screens. */
    List<Integer> otherWidths(Look look) {
        int other = look.otherWidth();
        return pattern.startsWith("/staff") ? List.of(other, STAFF_DESK) : List.of(other);
    }

    /** What a page is looked at with. */
    record Look(int width, boolean chinese, boolean light) {

        int height() {
            return A_HEIGHT;
        }

        String language() {
            return chinese ? "zh-CN" : "en";
        }

        private int otherWidth() {
            return width == PHONE ? DESK : PHONE;
        }

        @Override
        public String toString() {
            return "%d px, %s, %s".formatted(width, language(), light ? "light" : "dark");
        }
    }
}
