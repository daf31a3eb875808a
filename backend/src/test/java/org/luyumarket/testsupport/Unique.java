package org.luyumarket.testsupport;

import java.util.concurrent.atomic.AtomicInteger;

/** Names that no other test uses, for tests that share a database. */
public final class Unique {

    private static final int FIRST_MOBILE = 100_000;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Unique() {}

    /** Such as {@code navel-orange-17}. */
    public static String name(String stem) {
        return stem + "-" + COUNT.incrementAndGet();
    }

    /** A well-formed mobile number of mainland China. */
    public static String mobile() {
        return "13900" + (FIRST_MOBILE + COUNT.incrementAndGet());
    }
}
