package org.luyumarket.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it is told to the outside, in the caller's language (RFC 9457). The request id is the one in the log;
 * members are what the kind of problem adds, such as {@code newTotal}.
 */
public record Problem(
        int status,
        String code,
        String title,
        @Nullable String detail,
        String instance,
        String requestId,
        List<BadField> errors,
        Map<String, Object> members) {

    /** Where the meaning of a problem can be read. */
    public static final String TYPES = "/problems/";

    public String type() {
        return TYPES + code;
    }

    /** The members of {@code application/problem+json}, in the order people read them. */
    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", type());
        document.put("title", title);
        document.put("status", status);
        if (detail != null) {
            document.put("detail", detail);
        }
        document.put("instance", instance);
        document.put("requestId", requestId);
        if (!errors.isEmpty()) {
            document.put("errors", errors);
        }
        document.putAll(members);
        return document;
    }

    /** One bad field: its path as the caller wrote it, a stable code and a message in the caller's language. */
    public record BadField(String field, String code, String message) {}
}
