package org.luyumarket.platform;

/** The pairs of counties for tests that run without the application. */
public final class RealCounties {

    private static final Counties COUNTIES = new CountyPairs(new DivisionTable());

    private RealCounties() {}

    public static Counties all() {
        return COUNTIES;
    }
}
