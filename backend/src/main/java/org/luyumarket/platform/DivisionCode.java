package org.luyumarket.platform;

import java.util.regex.Pattern;

/** A six-digit code of an administrative division (GB/T 2260): two digits province, two city, two district. */
public record DivisionCode(String value) implements Comparable<DivisionCode> {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{5}");

    /** Shandong (山东省), the province the plans sell into. */
    public static final DivisionCode SHANDONG = new DivisionCode("370000");

    public DivisionCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a division code: " + value);
        }
    }

    public static boolean isWellFormed(String value) {
        return SHAPE.matcher(value).matches();
    }

    public DivisionCode province() {
        return new DivisionCode(value.substring(0, 2) + "0000");
    }

    public DivisionCode city() {
        return new DivisionCode(value.substring(0, 4) + "00");
    }

    public boolean isIn(DivisionCode wider) {
        return equals(wider) || city().equals(wider) || province().equals(wider);
    }

    public boolean isInShandong() {
        return isIn(SHANDONG);
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
