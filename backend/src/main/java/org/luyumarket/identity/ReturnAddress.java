package org.luyumarket.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a browser goes on after logging in: only ever a page of ours. */
public final class ReturnAddress {

    /** A path, but not {@code //host} or {@code /\host}, which browsers take for another site. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,500}");

    private ReturnAddress() {}

    public static String orHome(@Nullable String wanted) {
        return wanted != null && LOCAL.matcher(wanted).matches() ? wanted : "/";
    }
}
