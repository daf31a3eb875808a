package org.luyumarket.platform;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An expected "no": a rule of the market, not a defect. Becomes a problem document (RFC 9457) in one place, with title and
 * detail from the message bundles under {@code problem.<code>.title} and {@code problem.<code>.detail}.
 */
public abstract class Refusal extends RuntimeException {

    private final transient Kind kind;
    private final String code;
    private final transient List<Object> arguments;

    protected Refusal(Kind kind, String code, Object... arguments) {
        super(code, null, false, false);
        this.kind = kind;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    /** Stable, in kebab case: the last part of the problem's type. */
    public String code() {
        return code;
    }

    /** What the message's {@code {0}}, {@code {1}}… stand for. */
    public List<Object> arguments() {
        return arguments;
    }

    /** Further members of the problem document, such as {@code newTotal}. */
    public Map<String, Object> members() {
        return Map.of();
    }

    /** When another try makes sense, for the caller's {@code Retry-After}. */
    public Optional<Duration> retryAfter() {
        return kind == Kind.UNAVAILABLE ? Optional.of(Duration.ofSeconds(2)) : Optional.empty();
    }

    /** What sort of "no" it is; decides the HTTP status. */
    public enum Kind {
        INVALID(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        UNPROCESSABLE(422),
        PRECONDITION_REQUIRED(428),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
