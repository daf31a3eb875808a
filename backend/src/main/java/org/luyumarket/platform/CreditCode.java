package org.luyumarket.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A unified social credit code (GB 32100-2015) of the right shape. Codes with a wrong check character are in use, so the check
 * is a question of its own.
 */
public record CreditCode(String value) {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + CHARACTERS + "]{2}\\d{6}[" + CHARACTERS + "]{10}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int MODULUS = 31;

    public CreditCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a credit code: " + value);
        }
    }

    /** As people write it: with spaces around it or in small letters. Empty if it has another shape. */
    public static Optional<CreditCode> read(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(new CreditCode(code)) : Optional.empty();
    }

    /** Whether the last character is the one that the others call for. */
    public boolean isChecked() {
        return value.charAt(WEIGHTS.length) == checkCharacter(value);
    }

    /** The character that belongs behind the first seventeen. */
    static char checkCharacter(String code) {
        int sum = IntStream.range(0, WEIGHTS.length)
                .map(i -> CHARACTERS.indexOf(code.charAt(i)) * WEIGHTS[i])
                .sum();
        return CHARACTERS.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    @Override
    public String toString() {
        return value;
    }
}
