package org.luyumarket.standalone.stripe;

import java.util.LinkedHashMap;
import java.util.Map;

/** An error as Stripe puts it. */
final class StripeRefusal extends RuntimeException {

    private final int status;
    private final String type;
    private final String code;
    private final String param;

    private StripeRefusal(int status, String type, String code, String param, String message) {
        super(message, null, false, false);
        this.status = status;
        this.type = type;
        this.code = code;
        this.param = param;
    }

    static StripeRefusal invalid(String param, String message) {
        return new StripeRefusal(400, "invalid_request_error", "parameter_invalid", param, message);
    }

    static StripeRefusal invalid(String param, String code, String message) {
        return new StripeRefusal(400, "invalid_request_error", code, param, message);
    }

    static StripeRefusal missing(String param) {
        return new StripeRefusal(
                400, "invalid_request_error", "parameter_missing", param, "Missing required param: " + param + ".");
    }

    static StripeRefusal unknown(String object, String id) {
        return new StripeRefusal(
                404, "invalid_request_error", "resource_missing", "id", "No such " + object + ": '" + id + "'");
    }

    static StripeRefusal unknownAddress(String method, String path) {
        return new StripeRefusal(
                404, "invalid_request_error", "", "", "Unrecognized request URL (" + method + ": " + path + ").");
    }

    static StripeRefusal unauthorised() {
        return new StripeRefusal(401, "invalid_request_error", "", "", "Invalid API Key provided.");
    }

    static StripeRefusal keyReused() {
        return new StripeRefusal(
                400,
                "idempotency_error",
                "",
                "",
                "Keys for idempotent requests can only be used with the same parameters they were first used with.");
    }

    static StripeRefusal serverError() {
        return new StripeRefusal(500, "api_error", "", "", "The sandbox was told to fail.");
    }

    int status() {
        return status;
    }

    Map<String, Object> body() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("type", type);
        error.put("message", getMessage());
        putUnlessEmpty(error, "code", code);
        putUnlessEmpty(error, "param", param);
        return Map.of("error", error);
    }

    private static void putUnlessEmpty(Map<String, Object> error, String name, String value) {
        if (!value.isEmpty()) {
            error.put(name, value);
        }
    }
}
