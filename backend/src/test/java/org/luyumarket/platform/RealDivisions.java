package org.luyumarket.platform;

/** The divisions as they are, for tests of other modules. */
public final class RealDivisions {

    private RealDivisions() {}

    public static Divisions divisions() {
        return new DivisionTable();
    }
}
