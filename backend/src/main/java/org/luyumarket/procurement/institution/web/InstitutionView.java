package org.luyumarket.procurement.institution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.InstitutionKind;
import org.luyumarket.procurement.institution.InstitutionStatus;

/** A unit as the API shows it. {@code creditCodeChecked} is false where only a reason vouches for the code. */
record InstitutionView(
        UUID id,
        String creditCode,
        boolean creditCodeChecked,
        @Nullable String codeReason,
        String name,
        InstitutionKind kind,
        DivisionCode divisionCode,
        @Nullable UUID parent,
        InstitutionStatus status,
        List<Money> approvalLimits,
        @Nullable UUID mergedInto,
        @Nullable LocalDate endedOn,
        long version) {

    static InstitutionView of(Institution unit) {
        Institution.Terms terms = unit.terms();
        return new InstitutionView(
                unit.id(),
                terms.creditCode().value(),
                terms.creditCode().isChecked(),
                terms.codeReason(),
                terms.name(),
                terms.kind(),
                terms.division(),
                terms.parent(),
                unit.status(),
                unit.ladder().limits(),
                unit.mergedInto(),
                unit.endedOn(),
                unit.version());
    }

    /** A unit with what it was called and what became of it. */
    record File(
            InstitutionView institution,
            List<Institution.FormerName> formerNames,
            List<Institution.FormerCode> formerCodes,
            List<Institution.Step> steps) {

        static File of(Institution.File file) {
            return new File(
                    InstitutionView.of(file.institution()), file.formerNames(), file.formerCodes(), file.steps());
        }
    }
}
