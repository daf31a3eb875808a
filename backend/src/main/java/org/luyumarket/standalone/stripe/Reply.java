package org.luyumarket.standalone.stripe;

import java.util.Map;

/** An answer, whole. */
record Reply(int status, String contentType, Map<String, String> headers, String body) {

    static Reply json(int status, String body) {
        return new Reply(status, "application/json", Map.of(), body);
    }

    static Reply redirect(String target) {
        return new Reply(303, "text/plain;charset=utf-8", Map.of("Location", target), "");
    }

    static Reply notFound() {
        return new Reply(404, "text/plain;charset=utf-8", Map.of(), "404");
    }
}
