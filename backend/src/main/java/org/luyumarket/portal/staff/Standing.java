package org.luyumarket.portal.staff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;

/** A supplier with the certificate that is good for longest, as of a day. */
record Standing(Supplier supplier, @Nullable Certificate certificate, LocalDate today) {

    private static final int WARNING_DAYS = 90;

    static List<Standing> all(List<Supplier> suppliers, Map<String, List<Certificate>> certificates, LocalDate today) {
        return suppliers.stream()
                .map(supplier ->
                        new Standing(supplier, longest(certificates.getOrDefault(supplier.id(), List.of())), today))
                .toList();
    }

    private static @Nullable Certificate longest(List<Certificate> certificates) {
        return certificates.stream()
                .max(Comparator.comparing(Certificate::validTo))
                .orElse(null);
    }

    boolean isIn(Validity validity) {
        return switch (validity) {
            case ALL -> true;
            case SOON -> isGood() && isEndingSoon();
            case EXPIRED -> !isGood();
        };
    }

    boolean isGood() {
        return certificate != null && daysLeft() >= 0;
    }

    boolean isEndingSoon() {
        return daysLeft() <= WARNING_DAYS;
    }

    long daysLeft() {
        return certificate == null ? -1 : ChronoUnit.DAYS.between(today, certificate.validTo());
    }
}
