package org.luyumarket.platform.handout;

import io.micrometer.core.instrument.MeterRegistry;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.AsciiString;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Answers that are the same for everybody, kept as the first who asked got them: after every rule of the long way, with all its
 * headers. Strangers who ask the very same get them again, for as long as whoever made them says that they hold.
 */
@Component
public class Handouts {

    private static final long MOST_BYTES = 16L << 20;
    private static final int AROUND_A_BODY = 2_048;

    private final MeterRegistry registry;
    private final Map<Question, Handout> known = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    public Handouts(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Keeps what this exchange is about to be answered, unless anything of it is about the caller. */
    public void keep(ServerWebExchange exchange, byte[] body, BooleanSupplier holding) {
        Question question = Question.of(exchange.getRequest());
        if (question != null) {
            exchange.getResponse()
                    .beforeCommit(() -> Mono.fromRunnable(() -> keepForAll(question, exchange, body, holding)));
        }
    }

    @Nullable
    Handout find(HttpRequest request) {
        Question question = Question.of(request);
        Handout handout = question == null ? null : known.get(question);
        return handout != null && handout.answers(request) ? handout : null;
    }

    private void keepForAll(Question question, ServerWebExchange exchange, byte[] body, BooleanSupplier holding) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.getStatusCode() == HttpStatus.OK && response.getCookies().isEmpty()) {
            String pattern = exchange.getRequiredAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)
                    .toString();
            Handout handout = new Handout(
                    new Copy(headersOf(response), body),
                    holding,
                    Count.of(registry, pattern, HttpStatus.OK),
                    Count.of(registry, pattern, HttpStatus.NOT_MODIFIED));
            put(question, handout);
        }
    }

    /** What tells of the way a body was sent is left out: it is sent anew, compressed or not. */
    private static HttpHeaders headersOf(ServerHttpResponse response) {
        HttpHeaders sent = new DefaultHttpHeaders();
        response.getHeaders()
                .forEach((name, values) -> sent.set(
                        new AsciiString(name),
                        values.stream().map(AsciiString::new).toList()));
        return sent.remove(HttpHeaderNames.CONTENT_LENGTH).remove(HttpHeaderNames.TRANSFER_ENCODING);
    }

    private void put(Question question, Handout handout) {
        if (bytes.get() > MOST_BYTES) {
            known.forEach(this::dropUnlessItHolds);
        }
        if (bytes.get() <= MOST_BYTES) {
            bytes.addAndGet(weight(question, handout));
            Handout former = known.put(question, handout);
            bytes.addAndGet(former == null ? 0 : -weight(question, former));
        }
    }

    private void dropUnlessItHolds(Question question, Handout handout) {
        if (!handout.holds() && known.remove(question, handout)) {
            bytes.addAndGet(-weight(question, handout));
        }
    }

    private static long weight(Question question, Handout handout) {
        return AROUND_A_BODY + 2L * question.length() + handout.length();
    }
}
