package org.luyumarket.storefront.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was filled in and what is wrong with it: values and errors by name of field, and what is wrong as a whole. */
public record FormState(
        Map<String, String> values,
        Map<String, String> errors,
        @Nullable String problem) {

    public FormState {
        values = Map.copyOf(values);
        errors = Map.copyOf(errors);
    }

    public static FormState of(Map<String, String> values) {
        return new FormState(values, Map.of(), null);
    }

    /** The same form, refused as a whole for another reason. */
    public FormState because(String reason) {
        return new FormState(values, errors, reason);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    public boolean isRefused() {
        return problem != null || !errors.isEmpty();
    }

    /** Whether a box of a list of boxes is ticked; the values of a list are kept separated by commas. */
    public boolean has(String field, String value) {
        return List.of(value(field).split(",")).contains(value);
    }
}
