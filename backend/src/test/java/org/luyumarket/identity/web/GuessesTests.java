package org.luyumarket.identity.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.CookiesFixture;
import org.luyumarket.platform.RateLimits;
import org.luyumarket.platform.RateLimitsFixture;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class GuessesTests {

    private static final int ALLOWED =
            RateLimitsFixture.settings().wrongPasswords().permits();

    private final Tally tally = new Tally();
    private final Guesses guesses = new Guesses(
            tally,
            RateLimitsFixture.settings(),
            CookiesFixture.plain(),
            new DerivedKeys("a secret that is long enough for signing"));

    @Test
    void strangersTogetherGuessOnlySoOften() {
        guess(stranger(), "13905430000", ALLOWED);

        guesses.count(stranger(), " 13905430000 ").as(StepVerifier::create).verifyError(Tally.Full.class);
        guesses.count(stranger(), "13905430001").as(StepVerifier::create).verifyComplete();
    }

    @Test
    void aBrowserThatWasLetInBeforeIsNotLockedOutByStrangers() {
        MockServerWebExchange before = stranger();
        guesses.remember(before, "13905430000");
        HttpCookie known = signGivenTo(before);
        guess(stranger(), "13905430000", ALLOWED + 1);

        guesses.count(with(known), "13905430000").as(StepVerifier::create).verifyComplete();
        guesses.count(with(known), "13905430001").as(StepVerifier::create).verifyComplete();
        assertThat(tally.counts).hasSize(3);
    }

    @Test
    void aBrowserKnownToOneAccountIsAStrangerToAnother() {
        MockServerWebExchange own = stranger();
        guesses.remember(own, "13905430001");
        HttpCookie known = signGivenTo(own);
        guess(stranger(), "13905430000", ALLOWED);

        guesses.count(with(known), "13905430000").as(StepVerifier::create).verifyError(Tally.Full.class);
    }

    @Test
    void aRightPasswordCostsNothing() {
        guess(stranger(), "city", ALLOWED - 1);

        guesses.count(stranger(), "city")
                .then(guesses.wasRight(stranger(), "city"))
                .then(guesses.count(stranger(), "city"))
                .as(StepVerifier::create)
                .verifyComplete();
    }

    @Test
    void noNameIsWrittenDown() {
        guess(stranger(), "13905430000", 1);

        assertThat(tally.counts.keySet()).noneMatch(caller -> caller.contains("13905430000"));
    }

    private void guess(MockServerWebExchange exchange, String username, int times) {
        for (int time = 0; time < times; time++) {
            guesses.count(exchange, username).onErrorComplete().block();
        }
    }

    private static HttpCookie signGivenTo(MockServerWebExchange exchange) {
        return requireNonNull(exchange.getResponse().getCookies().getFirst("known"));
    }

    private static MockServerWebExchange stranger() {
        return MockServerWebExchange.from(MockServerHttpRequest.post("/login"));
    }

    private static MockServerWebExchange with(HttpCookie cookie) {
        return MockServerWebExchange.from(MockServerHttpRequest.post("/login").cookie(cookie));
    }

    /** Counts without Redis and without an end. */
    private static final class Tally implements RateLimits {

        private final Map<String, Integer> counts = new HashMap<>();

        private static final class Full extends RuntimeException {}

        @Override
        public Mono<Void> spend(Limit limit, String caller) {
            return Mono.defer(() ->
                    counts.merge(caller, 1, Integer::sum) > limit.permits() ? Mono.error(new Full()) : Mono.empty());
        }

        @Override
        public Mono<Void> giveBack(Limit limit, String caller) {
            return Mono.fromRunnable(() -> counts.merge(caller, -1, Integer::sum));
        }
    }
}
