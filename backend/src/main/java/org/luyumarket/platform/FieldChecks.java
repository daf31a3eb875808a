package org.luyumarket.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is wrong with the fields of a request, so that the caller hears of everything at once:
 *
 * <pre>{@code
 * new FieldChecks()
 *         .text("displayName", request.displayName(), 40)
 *         .range("quantity", request.quantity(), 1, 9_999)
 *         .refuseIfAny();
 * }</pre>
 */
public final class FieldChecks {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    private final List<FieldError> errors = new ArrayList<>();

    /** A text that must be there, of at most so many characters. */
    public FieldChecks text(String field, @Nullable String value, int maxLength) {
        if (value == null || value.isBlank()) {
            return error(field, "required");
        }
        return optionalText(field, value, maxLength);
    }

    /** A text that may be missing, of at most so many characters. */
    public FieldChecks optionalText(String field, @Nullable String value, int maxLength) {
        return typed(field, value, maxLength).check(value == null || !PlainText.isCode(value), field, "code");
    }

    /** What is only compared, such as a password or the words of a search: anything that can be typed. */
    public FieldChecks typed(String field, @Nullable String value, int maxLength) {
        if (value == null) {
            return this;
        }
        if (value.codePointCount(0, value.length()) > maxLength) {
            return error(field, "too-long", maxLength);
        }
        return check(PlainText.isPlain(value), field, "control-characters");
    }

    /** A mobile number of mainland China, eleven digits. */
    public FieldChecks mobile(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return error(field, "required");
        }
        return check(MOBILE.matcher(value).matches(), field, "mobile");
    }

    public FieldChecks range(String field, long value, long min, long max) {
        return check(value >= min && value <= max, field, "out-of-range", min, max);
    }

    public FieldChecks required(String field, @Nullable Object value) {
        return check(value != null, field, "required");
    }

    /** Any other rule: the code's text is {@code field.<code>} in the message bundles. */
    public FieldChecks check(boolean holds, String field, String code, Object... arguments) {
        return holds ? this : error(field, code, arguments);
    }

    private FieldChecks error(String field, String code, Object... arguments) {
        errors.add(new FieldError(field, code, List.of(arguments)));
        return this;
    }

    public void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
