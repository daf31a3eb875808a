package org.luyumarket.freight;

import java.time.Duration;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Keeps the template for a moment: every quote and every order asks for it, and it changes perhaps once a season. */
@Service
class FreightService implements Freight {

    private static final String TEMPLATE_IN_FORCE = "standard";
    private static final Duration KEPT_FOR = Duration.ofSeconds(30);

    private final Mono<FreightTemplate> template;

    FreightService(FreightRepository repository) {
        this.template = repository
                .template(TEMPLATE_IN_FORCE)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("no freight template")))
                .cache(found -> KEPT_FOR, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    @Override
    public Mono<FreightTemplate> template() {
        return template;
    }
}
