package org.luyumarket.platform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version that an {@code If-Match} header names: the number that the ETag begins with. */
public record ReadVersion(long number) {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:-[0-9a-f]+)?\"");
    private static final ReadVersion NONE_OF_OURS = new ReadVersion(-1);

    /** A tag that is none of ours matches nothing; one that is missing is refused. */
    public static ReadVersion of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new IfMatchMissing();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? new ReadVersion(Long.parseLong(tag.group(1))) : NONE_OF_OURS;
    }
}
