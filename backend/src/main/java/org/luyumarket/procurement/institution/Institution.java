package org.luyumarket.procurement.institution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.DivisionCode;

/**
 * A unit that purchases. {@code codeReason} says why a credit code with a wrong check character is right all the same; a unit
 * that went into another names it as {@code mergedInto}.
 */
public record Institution(
        UUID id,
        Terms terms,
        InstitutionStatus status,
        ApprovalLadder ladder,
        @Nullable UUID mergedInto,
        @Nullable LocalDate endedOn,
        boolean demo,
        long version) {

    /** What a unit says of itself. */
    public record Terms(
            CreditCode creditCode,
            @Nullable String codeReason,
            String name,
            InstitutionKind kind,
            DivisionCode division,
            @Nullable UUID parent) {}

    /** A name it had, up to and with this day. */
    public record FormerName(String name, LocalDate lastDay) {}

    /** A credit code that it was entered under, up to and with this day. */
    public record FormerCode(String code, LocalDate lastDay) {}

    /** What became of it when, by whom and why. */
    public record Step(String action, String person, Instant at, String note) {}

    /** A unit with what it was called and what became of it. */
    public record File(
            Institution institution, List<FormerName> formerNames, List<FormerCode> formerCodes, List<Step> steps) {}

    public String name() {
        return terms.name();
    }

    public boolean isActive() {
        return status == InstitutionStatus.ACTIVE;
    }

    /** Whom its role alone lets look, whatever units they belong to. */
    public boolean isSeenBy(Person viewer) {
        return isKeptIn(terms.division(), viewer)
                || switch (viewer.role()) {
                    case AUDITOR -> true;
                    case CITY_STAFF,
                            ADMINISTRATOR,
                            PARTNER_CITY_STAFF,
                            COUNTY_STAFF,
                            CONSUMER,
                            SUPPLIER,
                            CHANNEL_PARTNER -> false;
                };
    }

    /** Whether this person reviews, renames and ends it. */
    public boolean isKeptBy(Person staff) {
        return isKeptIn(terms.division(), staff);
    }

    /** Whether this person reviews, lists and ends the units of a division: the city's staff all, a partner city's its own. */
    static boolean isKeptIn(DivisionCode division, Person staff) {
        return switch (staff.role()) {
            case CITY_STAFF, ADMINISTRATOR -> true;
            case PARTNER_CITY_STAFF -> division.city().equals(staff.city());
            case AUDITOR, COUNTY_STAFF, CONSUMER, SUPPLIER, CHANNEL_PARTNER -> false;
        };
    }

    void mustBecome(InstitutionStatus next) {
        if (!status.canBecome(next)) {
            throw new InstitutionHasMoved(name());
        }
    }
}
