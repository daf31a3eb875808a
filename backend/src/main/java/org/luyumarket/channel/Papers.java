package org.luyumarket.channel;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The numbers of the papers behind a deal. */
public record Papers(
        @Nullable String contract,
        @Nullable String invoice,
        @Nullable String weighNote) {

    public static final Papers NONE = new Papers(null, null, null);

    /** What is left of a number when case, width, spaces and hyphens are forgotten; null if nothing is. */
    static @Nullable String key(@Nullable String number) {
        if (number == null) {
            return null;
        }
        String plain = Normalizer.normalize(number, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        String key = plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return key.isEmpty() ? null : key;
    }
}
