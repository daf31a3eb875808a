package org.luyumarket.platform;

import java.util.List;

/** A request with bad fields; each is named in the problem's {@code errors[]}, texts under {@code field.<code>}. */
public final class InvalidInput extends Refusal {

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super(Kind.INVALID, "invalid-input");
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String field, String code, Object... arguments) {
        this(List.of(new FieldError(field, code, List.of(arguments))));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
