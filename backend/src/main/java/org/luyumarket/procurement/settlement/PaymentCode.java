package org.luyumarket.procurement.settlement;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a transfer's purpose line says it pays for: LY, eight digits, and two more that check them (ISO 7064, MOD 97-10), so that a
 * slip of the finger is no other code.
 */
public record PaymentCode(String value) {

    private static final Pattern IN_TEXT = Pattern.compile("LY(\\d{8})(\\d{2})(?!\\d)");
    private static final int MODULUS = 97;

    static PaymentCode of(long number) {
        return new PaymentCode("LY%08d%02d".formatted(number, check(number)));
    }

    private static long check(long number) {
        return MODULUS + 1 - number * 100 % MODULUS;
    }

    /** All that a purpose line names, however people write them: in full width, in small letters, with gaps. */
    public static Set<PaymentCode> in(String purpose) {
        String plain = Normalizer.normalize(purpose, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s._-]", "");
        return IN_TEXT.matcher(plain)
                .results()
                .filter(found -> check(Long.parseLong(found.group(1))) == Long.parseLong(found.group(2)))
                .map(found -> new PaymentCode(found.group()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
