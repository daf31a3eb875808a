package org.luyumarket.admission.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luyumarket.admission.SupplierApplication.Terms;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;

/** Who applies; without {@code licenceEnds} the licence holds for good. */
record ApplicationBody(
        @Nullable String name,
        @Nullable String creditCode,
        @Nullable String codeReason,
        @Nullable DivisionCode countyCode,
        @Nullable String kind,
        @Nullable String legalPerson,
        @Nullable String phone,
        @Nullable String products,
        @Nullable String linking,
        @Nullable Integer households,
        @Nullable Integer persons,
        @Nullable LocalDate licenceEnds) {

    Terms terms() {
        Optional<CreditCode> code = CreditCode.read(text(creditCode));
        new FieldChecks()
                .check(code.isPresent(), "creditCode", "credit-code")
                .required("countyCode", countyCode)
                .required("households", households)
                .required("persons", persons)
                .refuseIfAny();
        return new Terms(
                text(name),
                code.orElseThrow(),
                codeReason,
                requireNonNull(countyCode),
                text(kind),
                text(legalPerson),
                text(phone),
                text(products),
                text(linking),
                requireNonNull(households),
                requireNonNull(persons),
                licenceEnds);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
