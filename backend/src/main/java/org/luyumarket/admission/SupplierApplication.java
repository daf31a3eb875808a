package org.luyumarket.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.DivisionCode;

/** A producer that wants to sell here, and what was done about it so far. */
public record SupplierApplication(
        UUID id,
        String number,
        Terms terms,
        Instant submittedAt,
        ApplicationStatus status,
        List<Step> steps,
        List<UUID> photos,
        long version) {

    /**
     * Who applies. The phone is shown masked but to those who decide. {@code codeReason} says why a credit code with a wrong check
     * character is right all the same; a licence without a last day holds for good.
     */
    public record Terms(
            String name,
            CreditCode creditCode,
            @Nullable String codeReason,
            DivisionCode county,
            String kind,
            String legalPerson,
            String phone,
            String products,
            String linking,
            int households,
            int persons,
            @Nullable LocalDate licenceEnds) {}

    /** Somebody decided something, and why. */
    public record Step(ApplicationStatus status, UUID personId, String person, Instant at, String reason) {}

    /** Whether this person may decide it now: its county first, then the platform, and never one person both times. */
    public boolean waitsFor(Person person) {
        return switch (status) {
            case SUBMITTED -> person.isStaff() && person.seesCounty(terms.county());
            case RECOMMENDED -> isOfPlatform(person) && !hasDecided(person);
            case ADMITTED, REFUSED -> false;
        };
    }

    SupplierApplication after(List<Step> done) {
        return new SupplierApplication(id, number, terms, submittedAt, status, done, photos, version);
    }

    private static boolean isOfPlatform(Person person) {
        return person.isStaff() && person.limitedTo().isEmpty();
    }

    private boolean hasDecided(Person person) {
        return steps.stream().anyMatch(step -> step.personId().equals(person.id()));
    }

    void mustBecome(ApplicationStatus next, Person person) {
        if (!status.canBecome(next)) {
            throw new AdmissionForbids("application-has-moved", number);
        }
        if (!waitsFor(person)) {
            throw new AdmissionForbids(hasDecided(person) ? "application-second-person" : "application-for-platform");
        }
    }
}
