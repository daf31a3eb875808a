package org.luyumarket.identity;

import java.util.regex.Pattern;

/** Mobile numbers of mainland China. */
final class MobileNumber {

    private static final Pattern SHAPE = Pattern.compile("1[3-9]\\d{9}");

    private MobileNumber() {}

    static boolean looksLike(String name) {
        return SHAPE.matcher(name).matches();
    }

    /** {@code 139****0001}. */
    static String masked(String mobile) {
        return mobile.substring(0, 3) + "****" + mobile.substring(mobile.length() - 4);
    }
}
