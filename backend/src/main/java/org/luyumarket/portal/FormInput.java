package org.luyumarket.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Weight;
import org.springframework.util.MultiValueMap;

/**
 * What was typed into a form. Reading a field notes what cannot be read; {@link #refuseIfAny} then tells of all of it at once.
 * What is missing or unreadable reads as a harmless value, for nothing is done with it.
 */
public final class FormInput {

    private static final Pattern YUAN = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern KILOGRAMS = Pattern.compile("\\d{1,6}(\\.\\d{1,3})?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final UUID NOTHING = new UUID(0, 0);

    private final MultiValueMap<String, String> typed;
    private final List<FieldError> errors = new ArrayList<>();

    public FormInput(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    /** The fields as they were typed; those that can be chosen several times are joined by commas. */
    public Map<String, String> values() {
        return typed.entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .collect(Collectors.toMap(Map.Entry::getKey, field -> String.join(",", field.getValue())));
    }

    public boolean isBlank(String field) {
        return raw(field).isEmpty();
    }

    public String text(String field) {
        return raw(field);
    }

    /** Every character of it counts, as in a password. */
    public String typed(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    public String requiredText(String field) {
        return isBlank(field) ? missing(field, "") : raw(field);
    }

    public @Nullable String optionalText(String field) {
        return isBlank(field) ? null : raw(field);
    }

    public boolean ticked(String field) {
        return raw(field).equals("true");
    }

    public List<String> all(String field) {
        return typed.getOrDefault(field, List.of());
    }

    public Money money(String field) {
        return optionalMoney(field).orElseGet(() -> missing(field, Cny.zero()));
    }

    public Optional<Money> optionalMoney(String field) {
        return isBlank(field) ? Optional.empty() : Optional.of(readMoney(field));
    }

    public Weight kilograms(String field) {
        if (isBlank(field)) {
            return missing(field, Weight.ZERO);
        }
        return KILOGRAMS.matcher(raw(field)).matches()
                ? Weight.ofKilograms(raw(field))
                : wrong(field, "typed-weight", Weight.ZERO);
    }

    public int number(String field) {
        return optionalNumber(field).orElseGet(() -> missing(field, 0));
    }

    public Optional<Integer> optionalNumber(String field) {
        if (isBlank(field)) {
            return Optional.empty();
        }
        return Optional.of(
                NUMBER.matcher(raw(field)).matches() ? Integer.valueOf(raw(field)) : wrong(field, "typed-number", 0));
    }

    public LocalDate day(String field) {
        try {
            return isBlank(field) ? missing(field, LocalDate.EPOCH) : LocalDate.parse(raw(field));
        } catch (DateTimeException unreadable) {
            return wrong(field, "typed-day", LocalDate.EPOCH);
        }
    }

    /** Of what was chosen from a list; what is no id is that of nothing. */
    public UUID id(String field) {
        return ID.matcher(raw(field)).matches() ? UUID.fromString(raw(field)) : NOTHING;
    }

    public DivisionCode division(String field) {
        return DivisionCode.isWellFormed(raw(field))
                ? new DivisionCode(raw(field))
                : missing(field, DivisionCode.SHANDONG);
    }

    public void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** What could not be read so far. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    public void error(String field, String code, Object... arguments) {
        errors.add(new FieldError(field, code, List.of(arguments)));
    }

    private Money readMoney(String field) {
        return YUAN.matcher(raw(field)).matches() ? Cny.parse(raw(field)) : wrong(field, "typed-money", Cny.zero());
    }

    private String raw(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }

    private <T> T missing(String field, T harmless) {
        return wrong(field, "required", harmless);
    }

    private <T> T wrong(String field, String code, T harmless) {
        error(field, code);
        return harmless;
    }
}
