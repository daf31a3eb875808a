package org.luyumarket.standalone;

import java.util.Locale;
import org.springframework.core.env.Environment;

/** How the application runs: as a demonstration that brings what it lacks, or for real with everything configured. */
enum Mode {
    STANDALONE,
    REAL;

    static final String PROPERTY = "luyu.mode";

    /** As told by {@code LUYU_MODE}; otherwise a configured database means that this is for real. */
    static Mode of(Environment environment) {
        String told = environment.getProperty(PROPERTY);
        if (told != null) {
            return parse(told);
        }
        return environment.containsProperty("spring.r2dbc.url") ? REAL : STANDALONE;
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Mode parse(String told) {
        try {
            return valueOf(told.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new StartRefused("LUYU_MODE is \"" + told + "\".", "Set it to standalone or real.", unknown);
        }
    }
}
