package org.luyumarket.standalone.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Form fields by their full names, such as {@code line_items[0][quantity]}. */
record Form(Map<String, String> fields) {

    static Form parse(String encoded) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new Form(fields);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
    }

    String require(String name) {
        return find(name).orElseThrow(() -> StripeRefusal.missing(name));
    }

    long requireNumber(String name) {
        try {
            return Long.parseLong(require(name));
        } catch (NumberFormatException notANumber) {
            throw StripeRefusal.invalid(name, "Invalid integer: " + require(name));
        }
    }

    /** The fields {@code prefix[a]}, {@code prefix[b]}… under a and b. */
    Map<String, String> inside(String prefix) {
        Map<String, String> inside = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(prefix + "[") && name.endsWith("]")) {
                inside.put(name.substring(prefix.length() + 1, name.length() - 1), value);
            }
        });
        return inside;
    }

    boolean hasValue(String value) {
        return fields.containsValue(value);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw StripeRefusal.invalid("", "Malformed form field");
        }
    }
}
