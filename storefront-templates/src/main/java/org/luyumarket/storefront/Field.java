package org.luyumarket.storefront;

import org.jspecify.annotations.Nullable;

/** A field of a form as it comes back to its writer: what was written, and what is wrong with it if anything. */
public record Field(String value, @Nullable String error) {

    public static Field of(String value) {
        return new Field(value, null);
    }

    public static Field empty() {
        return of("");
    }

    public boolean isWrong() {
        return error != null;
    }
}
