package org.luyumarket.platform.web;

import java.util.List;
import java.util.Map;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.Refusal;
import org.springframework.http.HttpHeaders;

/** What went wrong, before it is put into words. */
record Failure(
        int status,
        String code,
        List<Object> arguments,
        List<FieldError> errors,
        Map<String, Object> members,
        HttpHeaders headers) {

    static Failure of(int status, String code, Object... arguments) {
        return new Failure(status, code, List.of(arguments), List.of(), Map.of(), new HttpHeaders());
    }

    static Failure of(Refusal refusal) {
        HttpHeaders headers = new HttpHeaders();
        refusal.retryAfter()
                .ifPresent(
                        pause -> headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, pause.toSeconds()))));
        if (refusal.kind() == Refusal.Kind.UNAUTHENTICATED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return new Failure(
                refusal.kind().status(), refusal.code(), refusal.arguments(), List.of(), refusal.members(), headers);
    }

    static Failure badFields(List<FieldError> errors) {
        return of(400, "invalid-input").with(errors);
    }

    Failure with(List<FieldError> badFields) {
        return new Failure(status, code, arguments, badFields, members, headers);
    }

    Failure with(HttpHeaders further) {
        HttpHeaders all = new HttpHeaders();
        all.putAll(headers);
        all.putAll(further);
        return new Failure(status, code, arguments, errors, members, all);
    }

    boolean isDefect() {
        return status == 500;
    }
}
