package org.luyumarket.notice;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.credential.Credential;
import org.luyumarket.notice.Notice.Kind;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;

/** Something of a supplier that ends on a day; what only counts no more has no word for having ended. */
record Ending(Kind warning, @Nullable Kind ended, Holder holder, String number, LocalDate lastDay) {

    static final int FIRST_WARNING = 90;
    private static final List<Integer> WARNINGS = List.of(7, 30, FIRST_WARNING);

    /** Who holds it, and whose staff look after it. */
    record Holder(String supplierId, DivisionCode county) {

        Stream<String> audiences() {
            return Stream.of(News.supplier(supplierId), News.county(county));
        }
    }

    static Ending of(Certificate certificate, Supplier supplier) {
        Holder holder = new Holder(supplier.id(), supplier.county());
        return new Ending(Kind.CERTIFICATE_EXPIRES, null, holder, certificate.number(), certificate.validTo());
    }

    /** Empty for what holds for good. */
    static Optional<Ending> of(Credential credential) {
        Holder holder =
                new Holder(credential.holder().supplierId(), credential.holder().county());
        return Optional.ofNullable(credential.validTo())
                .map(end ->
                        new Ending(Kind.CREDENTIAL_EXPIRES, Kind.CREDENTIAL_ENDED, holder, credential.number(), end));
    }

    static List<News> news(List<Ending> endings, LocalDate today) {
        return endings.stream().flatMap(ending -> ending.news(today)).toList();
    }

    private Stream<News> news(LocalDate today) {
        long left = DAYS.between(today, lastDay);
        return left < 0
                ? Stream.ofNullable(ended).flatMap(kind -> toAll(kind, "ended"))
                : WARNINGS.stream()
                        .filter(days -> left <= days)
                        .limit(1)
                        .flatMap(days -> toAll(warning, String.valueOf(days)));
    }

    private Stream<News> toAll(Kind kind, String when) {
        return holder.audiences().map(audience -> new News(audience, kind, number + "/" + when, lastDay.toString()));
    }
}
