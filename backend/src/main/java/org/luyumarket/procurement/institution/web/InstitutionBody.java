package org.luyumarket.procurement.institution.web;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.institution.Institution.Terms;
import org.luyumarket.procurement.institution.InstitutionKind;

/** What a unit says of itself, as it is sent. */
record InstitutionBody(
        @Nullable String creditCode,
        @Nullable String codeReason,
        @Nullable String name,
        @Nullable InstitutionKind kind,
        @Nullable DivisionCode divisionCode,
        @Nullable UUID parent) {

    Terms terms() {
        Optional<CreditCode> code = CreditCode.read(creditCode == null ? "" : creditCode);
        new FieldChecks()
                .check(code.isPresent(), "creditCode", "credit-code")
                .required("name", name)
                .required("kind", kind)
                .required("divisionCode", divisionCode)
                .refuseIfAny();
        return new Terms(
                code.orElseThrow(),
                codeReason,
                requireNonNull(name),
                requireNonNull(kind),
                requireNonNull(divisionCode),
                parent);
    }
}
