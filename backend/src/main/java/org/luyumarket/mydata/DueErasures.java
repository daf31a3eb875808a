package org.luyumarket.mydata;

import java.time.Clock;
import java.util.UUID;
import org.luyumarket.identity.SignIn;
import org.luyumarket.platform.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Forgets whom it is time to forget; what fails is tried again an hour later, by any instance. */
@Component
class DueErasures {

    private static final Logger log = LoggerFactory.getLogger(DueErasures.class);

    private final ErasureRepository erasures;
    private final ForgettingService service;
    private final SignIn signIn;
    private final Clock clock;

    DueErasures(ErasureRepository erasures, ForgettingService service, SignIn signIn, Clock clock) {
        this.erasures = erasures;
        this.service = service;
        this.signIn = signIn;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
    Mono<Void> forget() {
        return Mono.defer(() -> erasures.due(clock.instant()).collectList())
                .flatMapIterable(due -> due)
                .concatMap(person -> forget(person).onErrorResume(failure -> later(person, failure)))
                .then()
                .onErrorResume(
                        failure -> Mono.fromRunnable(() -> log.error("Nobody can be forgotten just now", failure)));
    }

    private Mono<Void> forget(UUID person) {
        return service.forget(person)
                .then(Mono.defer(() -> signIn.signOutEverywhere(person)))
                .doOnSuccess(done -> log.info("Person {} is forgotten", person));
    }

    private static Mono<Void> later(UUID person, Throwable failure) {
        if (failure instanceof Refusal refusal) {
            log.info("Person {} is not forgotten yet: {}", person, refusal.code());
        } else {
            log.error("Person {} could not be forgotten", person, failure);
        }
        return Mono.empty();
    }
}
