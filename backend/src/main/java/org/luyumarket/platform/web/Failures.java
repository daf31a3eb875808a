package org.luyumarket.platform.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Refusal;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Recognises failures by their types: refusals, bad requests, unreachable servers; all else is a defect. */
final class Failures {

    private static final int MAX_CAUSES = 20;

    private Failures() {}

    static Failure of(Throwable failure) {
        return Stream.<Recogniser>of(
                        Failures::badJson,
                        Failures::refusal,
                        Failures::tooLarge,
                        BadParameters::in,
                        Failures::answeredByStatus,
                        Failures::unreachable)
                .flatMap(recogniser -> recogniser.recognise(failure).stream())
                .findFirst()
                .orElseGet(() -> Failure.of(500, "internal-error"));
    }

    private static Optional<Failure> badJson(Throwable failure) {
        return cause(failure, JacksonException.class)
                .filter(json -> isBadRequest(failure))
                .map(json -> json instanceof DatabindException ? BadJson.fields(json) : BadJson.syntax(json));
    }

    private static boolean isBadRequest(Throwable failure) {
        return failure instanceof ServerWebInputException;
    }

    private static Optional<Failure> refusal(Throwable failure) {
        return cause(failure, Refusal.class)
                .map(refusal -> refusal instanceof InvalidInput invalid
                        ? Failure.badFields(invalid.errors())
                        : Failure.of(refusal));
    }

    private static Optional<Failure> tooLarge(Throwable failure) {
        boolean tooLarge = cause(failure, DataBufferLimitException.class).isPresent()
                || failure instanceof ContentTooLargeException;
        return tooLarge ? Optional.of(Failure.of(413, "body-too-large")) : Optional.empty();
    }

    private static Optional<Failure> answeredByStatus(Throwable failure) {
        return failure instanceof ResponseStatusException status
                        && !status.getStatusCode().is5xxServerError()
                ? Optional.of(Failure.of(status.getStatusCode().value(), codeOf(status))
                        .with(headersOf(status)))
                : Optional.empty();
    }

    private static String codeOf(ResponseStatusException failure) {
        HttpStatus status = HttpStatus.resolve(failure.getStatusCode().value());
        return status == null
                ? "bad-request"
                : status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static HttpHeaders headersOf(ResponseStatusException failure) {
        HttpHeaders allow = new HttpHeaders();
        allow.setAllow(failure.getHeaders().getAllow());
        return failure.getStatusCode().value() == 405 ? allow : new HttpHeaders();
    }

    private static Optional<Failure> unreachable(Throwable failure) {
        return Outage.isBehind(failure) ? Optional.of(Failure.of(new Unavailable())) : Optional.empty();
    }

    static <T extends Throwable> Optional<T> cause(@Nullable Throwable failure, Class<T> type) {
        return causes(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    static Stream<Throwable> causes(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MAX_CAUSES);
    }

    @FunctionalInterface
    private interface Recogniser {

        Optional<Failure> recognise(Throwable failure);
    }
}
