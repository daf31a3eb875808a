package org.luyumarket.notice;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luyumarket.notice.Notice.Kind;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Suppliers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Warns suppliers 90, 30 and 7 days before a certificate expires, once each, however often it looks. */
@Component
class ExpiringCertificates {

    private static final Logger log = LoggerFactory.getLogger(ExpiringCertificates.class);

    private static final List<Integer> WARNINGS = List.of(7, 30, 90);

    private final Suppliers suppliers;
    private final NoticeRepository notices;
    private final Clock clock;

    ExpiringCertificates(Suppliers suppliers, NoticeRepository notices, Clock clock) {
        this.suppliers = suppliers;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT6H")
    Mono<Void> warn() {
        return Mono.defer(() -> suppliers.certificates().collectList())
                .map(certificates -> warnings(certificates, LocalDate.now(clock.withZone(ChinaTime.ZONE))))
                .flatMap(notices::add)
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> log.warn("Certificates are looked at again later: {}", failure.toString())));
    }

    /** A supplier who has a later certificate needs no warning of an earlier one. */
    static List<News> warnings(List<Certificate> certificates, LocalDate today) {
        return certificates.stream()
                .filter(certificate -> certificates.stream().noneMatch(other -> follows(other, certificate)))
                .flatMap(certificate -> warning(certificate, today).stream())
                .toList();
    }

    private static boolean follows(Certificate other, Certificate certificate) {
        return other.supplierId().equals(certificate.supplierId())
                && other.validTo().isAfter(certificate.validTo());
    }

    private static Optional<News> warning(Certificate certificate, LocalDate today) {
        long left = DAYS.between(today, certificate.validTo());
        return Stream.of(left)
                .filter(days -> days >= 0)
                .flatMap(days -> WARNINGS.stream().filter(warning -> days <= warning))
                .findFirst()
                .map(warning -> new News(
                        News.supplier(certificate.supplierId()),
                        Kind.CERTIFICATE_EXPIRES,
                        certificate.number() + "/" + warning,
                        certificate.validTo().toString()));
    }
}
