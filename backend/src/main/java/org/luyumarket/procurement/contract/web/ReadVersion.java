package org.luyumarket.procurement.contract.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Refusal;

/** The version of a contract that an {@code If-Match} header names. */
record ReadVersion(long number) {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    /** A tag that is none of ours matches nothing; one that is missing is refused. */
    static ReadVersion of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Missing();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        return new ReadVersion(tag.matches() ? Long.parseLong(tag.group(1)) : -1);
    }

    /** Whoever acts says which version they saw. */
    static final class Missing extends Refusal {

        Missing() {
            super(Kind.PRECONDITION_REQUIRED, "if-match-missing");
        }
    }
}
