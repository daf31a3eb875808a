package org.luyumarket.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.luyumarket.credential.Credentials;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Warns suppliers and the staff of their county 90, 30 and 7 days before a certificate or a credential ends, and when a credential has, once
 * each, however often it looks.
 */
@Component
class ExpiryWarnings {

    private static final Logger log = LoggerFactory.getLogger(ExpiryWarnings.class);

    private final Suppliers suppliers;
    private final Credentials credentials;
    private final NoticeRepository notices;
    private final Clock clock;

    ExpiryWarnings(Suppliers suppliers, Credentials credentials, NoticeRepository notices, Clock clock) {
        this.suppliers = suppliers;
        this.credentials = credentials;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    Mono<Void> warn() {
        return Mono.defer(() -> Flux.concat(certificates(), endingCredentials()).collectList())
                .map(endings -> Ending.news(endings, LocalDate.now(clock.withZone(ChinaTime.ZONE))))
                .flatMap(notices::add)
                .onErrorResume(failure -> Mono.fromRunnable(() ->
                        log.warn("Certificates and credentials are looked at again later: {}", failure.toString())));
    }

    private Flux<Ending> certificates() {
        return Mono.zip(suppliers.certificates().collectList(), suppliers.all().collectMap(Supplier::id))
                .flatMapIterable(known -> endings(latest(known.getT1()), known.getT2()));
    }

    private static List<Ending> endings(List<Certificate> certificates, Map<String, Supplier> holders) {
        return certificates.stream()
                .flatMap(certificate -> Stream.ofNullable(holders.get(certificate.supplierId()))
                        .map(holder -> Ending.of(certificate, holder)))
                .toList();
    }

    /** A supplier who has a later certificate needs no warning of an earlier one. */
    static List<Certificate> latest(List<Certificate> certificates) {
        return certificates.stream()
                .filter(certificate -> certificates.stream().noneMatch(other -> follows(other, certificate)))
                .toList();
    }

    private static boolean follows(Certificate other, Certificate certificate) {
        return other.supplierId().equals(certificate.supplierId())
                && other.validTo().isAfter(certificate.validTo());
    }

    private Flux<Ending> endingCredentials() {
        return credentials.ending(Ending.FIRST_WARNING).flatMap(credential -> Mono.justOrEmpty(Ending.of(credential)));
    }
}
