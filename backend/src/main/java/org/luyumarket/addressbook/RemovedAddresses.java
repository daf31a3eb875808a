package org.luyumarket.addressbook;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What was removed a day ago goes for good. */
@Component
class RemovedAddresses {

    private static final Logger log = LoggerFactory.getLogger(RemovedAddresses.class);

    private static final long HOUR = 3_600_000;

    private final AddressRepository addresses;

    RemovedAddresses(AddressRepository addresses) {
        this.addresses = addresses;
    }

    @Scheduled(initialDelay = HOUR, fixedDelay = HOUR)
    Mono<Void> forget() {
        return Mono.defer(addresses::forgetRemoved)
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> log.warn("Removed addresses stay until the next run: {}", failure.toString())));
    }
}
