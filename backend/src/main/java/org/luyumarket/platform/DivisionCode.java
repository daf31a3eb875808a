package org.luyumarket.platform;

/** A six-digit code of an administrative division (GB/T 2260): two digits province, two city, two district. */
public record DivisionCode(String value) implements Comparable<DivisionCode> {

    private static final int DIGITS = 6;
    private static final int OF_CITY = 4;
    private static final int OF_PROVINCE = 2;

    /** Shandong (山东省), the province the plans sell into. */
    public static final DivisionCode SHANDONG = new DivisionCode("370000");

    public DivisionCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a division code: " + value);
        }
    }

    public static boolean isWellFormed(String value) {
        if (value.length() != DIGITS || value.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < DIGITS; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    public DivisionCode province() {
        return new DivisionCode(value.substring(0, OF_PROVINCE) + "0000");
    }

    public DivisionCode city() {
        return new DivisionCode(value.substring(0, OF_CITY) + "00");
    }

    /** Compared digit by digit: orders ask this for every rate of freight. */
    public boolean isIn(DivisionCode wider) {
        return value.regionMatches(0, wider.value, 0, wider.significant());
    }

    /** How many of its digits say where it is; the others are zero. */
    private int significant() {
        if (!value.endsWith("00")) {
            return DIGITS;
        }
        return value.endsWith("0000") ? OF_PROVINCE : OF_CITY;
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
