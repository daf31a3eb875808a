package org.luyumarket.payment;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.luyumarket.platform.OutboxConsumer;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import reactor.core.publisher.Mono;

/** This module and the platform it stands on, with somebody who listens; no part of any other test's application. */
@TestComponent
@SpringBootApplication(scanBasePackages = {"org.luyumarket.payment", "org.luyumarket.platform"})
class PaymentModule {

    @Bean
    SecurityWebFilterChain everybodyMayCall(ServerHttpSecurity http) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .authorizeExchange(calls -> calls.anyExchange().permitAll())
                .build();
    }

    @Bean
    Heard<PaymentSucceeded> successes() {
        return new Heard<>(PaymentSucceeded.class);
    }

    @Bean
    OutboxConsumer<PaymentSucceeded> successesHeard(Heard<PaymentSucceeded> heard) {
        return heard.consumer();
    }

    @Bean
    Heard<RefundSettled> refunds() {
        return new Heard<>(RefundSettled.class);
    }

    @Bean
    OutboxConsumer<RefundSettled> refundsHeard(Heard<RefundSettled> heard) {
        return heard.consumer();
    }

    @Bean
    Heard<PaymentUnanswered> unanswered() {
        return new Heard<>(PaymentUnanswered.class);
    }

    @Bean
    OutboxConsumer<PaymentUnanswered> unansweredHeard(Heard<PaymentUnanswered> heard) {
        return heard.consumer();
    }

    @Bean
    Heard<RefundFailed> failures() {
        return new Heard<>(RefundFailed.class);
    }

    @Bean
    OutboxConsumer<RefundFailed> failuresHeard(Heard<RefundFailed> heard) {
        return heard.consumer();
    }

    @Bean
    Heard<RefundBounced> bounces() {
        return new Heard<>(RefundBounced.class);
    }

    @Bean
    OutboxConsumer<RefundBounced> bouncesHeard(Heard<RefundBounced> heard) {
        return heard.consumer();
    }

    /** All events of a type that were told. */
    static final class Heard<E extends Record> {

        private final Class<E> type;
        private final Queue<E> events = new ConcurrentLinkedQueue<>();

        private Heard(Class<E> type) {
            this.type = type;
        }

        List<E> events() {
            return List.copyOf(events);
        }

        private OutboxConsumer<E> consumer() {
            return OutboxConsumer.of(
                    "test." + type.getSimpleName(), type, event -> Mono.fromRunnable(() -> events.add(event)));
        }
    }
}
