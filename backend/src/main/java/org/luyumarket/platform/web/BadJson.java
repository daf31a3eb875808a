package org.luyumarket.platform.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.InvalidFormatException;

/** Names the field that JSON could not be read into, as in {@code lines[0].quantity}. */
final class BadJson {

    private BadJson() {}

    static Failure syntax(JacksonException failure) {
        TokenStreamLocation location = failure.getLocation();
        return location == null
                ? Failure.of(400, "malformed-json", "?", "?")
                : Failure.of(400, "malformed-json", location.getLineNr(), location.getColumnNr());
    }

    static Failure fields(JacksonException failure) {
        String path = path(failure);
        return Failures.cause(failure, InvalidInput.class)
                .map(invalid -> Failure.badFields(invalid.errors().stream()
                        .map(error -> within(path, error))
                        .toList()))
                .orElseGet(() -> Failure.badFields(List.of(new FieldError(path, code(failure)))));
    }

    private static String code(JacksonException failure) {
        boolean rightTypeWrongValue = failure instanceof InvalidFormatException format
                && format.getValue() instanceof String
                && !Number.class.isAssignableFrom(format.getTargetType());
        return rightTypeWrongValue || failure.getCause() instanceof IllegalArgumentException
                ? "malformed"
                : "wrong-type";
    }

    private static FieldError within(String path, FieldError error) {
        String field =
                Stream.of(path, error.field()).filter(part -> !part.isEmpty()).collect(Collectors.joining("."));
        return new FieldError(field, error.code(), error.arguments());
    }

    private static String path(JacksonException failure) {
        return failure.getPath().stream()
                .map(BadJson::step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String step(JacksonException.Reference reference) {
        return reference.getPropertyName() == null
                ? "[" + reference.getIndex() + "]"
                : "." + reference.getPropertyName();
    }
}
