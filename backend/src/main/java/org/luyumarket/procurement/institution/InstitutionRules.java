package org.luyumarket.procurement.institution;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.institution.Institution.Terms;
import org.springframework.stereotype.Component;

/** What a unit may say of itself. */
@Component
class InstitutionRules {

    /** What staff may make of a unit; it becomes anything else by what its own people do. */
    private static final Set<InstitutionStatus> DECIDED_BY_STAFF = EnumSet.of(
            InstitutionStatus.ACTIVE, InstitutionStatus.REFUSED, InstitutionStatus.MERGED, InstitutionStatus.DISSOLVED);

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NOTE = 200;

    private final Divisions divisions;

    InstitutionRules(Divisions divisions) {
        this.divisions = divisions;
    }

    /** A code with a wrong check character is taken with a reason, because such codes were given out. */
    void check(Terms terms) {
        checkCode(terms.creditCode(), terms.codeReason())
                .text("name", terms.name(), LONGEST_NAME)
                .check(
                        divisions.find(terms.division()).isPresent(),
                        "divisionCode",
                        "no-such-division",
                        terms.division())
                .refuseIfAny();
    }

    private static FieldChecks checkCode(CreditCode code, @Nullable String reason) {
        boolean explained = reason != null && !reason.isBlank();
        return new FieldChecks()
                .check(code.isChecked() || explained, "creditCode", "credit-code-check")
                .optionalText("codeReason", reason, LONGEST_NOTE);
    }

    /** What staff may make of this unit: what was listed is activated by its own people. */
    void check(Institution before, Institutions.Decision decision) {
        check(decision);
        new FieldChecks()
                .check(!before.id().equals(decision.mergedInto()), "mergedInto", "merged-into-itself")
                .refuseIfAny();
        before.mustBecome(decision.status());
        boolean activatedByItself =
                before.status() == InstitutionStatus.LISTED && decision.status() == InstitutionStatus.ACTIVE;
        if (!DECIDED_BY_STAFF.contains(decision.status()) || activatedByItself) {
            throw new InstitutionHasMoved(before.name());
        }
    }

    private void check(Institutions.Decision decision) {
        boolean needsReason = decision.status() != InstitutionStatus.ACTIVE;
        boolean ends =
                decision.status() == InstitutionStatus.MERGED || decision.status() == InstitutionStatus.DISSOLVED;
        FieldChecks fields = new FieldChecks()
                .check(
                        (decision.mergedInto() != null) == (decision.status() == InstitutionStatus.MERGED),
                        "mergedInto",
                        "merged-into")
                .check((decision.on() != null) == ends, "on", "day-of-end");
        if (needsReason) {
            fields.text("note", decision.note(), LONGEST_NOTE);
        }
        fields.refuseIfAny();
    }

    void check(Institutions.Renaming renaming) {
        new FieldChecks()
                .text("name", renaming.name(), LONGEST_NAME)
                .text("note", renaming.note(), LONGEST_NOTE)
                .refuseIfAny();
    }

    void check(Institution before, Institutions.Correction correction) {
        checkCode(correction.code(), correction.codeReason())
                .check(!correction.code().equals(before.terms().creditCode()), "creditCode", "same-credit-code")
                .text("note", correction.note(), LONGEST_NOTE)
                .refuseIfAny();
    }
}
