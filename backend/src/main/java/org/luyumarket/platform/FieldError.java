package org.luyumarket.platform;

import java.util.List;

/** One bad field of a request: its path as the caller wrote it, a stable code and what the code's message mentions. */
public record FieldError(String field, String code, List<Object> arguments) {

    public FieldError(String field, String code) {
        this(field, code, List.of());
    }
}
