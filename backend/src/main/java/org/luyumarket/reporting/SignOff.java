package org.luyumarket.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.DivisionCode;

/** The sign-off of a county's month as it stands; without a status nobody has drawn it up yet. */
public record SignOff(
        DivisionCode county,
        YearMonth month,
        @Nullable SignOffStatus status,
        @Nullable UUID drawnBy,
        List<Step> steps,
        @Nullable Locked locked,
        long version) {

    /** A month is due in the city on this day of the next one. */
    private static final int DUE_DAY = 8;

    public SignOff {
        steps = List.copyOf(steps);
    }

    public static SignOff none(DivisionCode county, YearMonth month) {
        return new SignOff(county, month, null, null, List.of(), null, 0);
    }

    /** Who did what when; with a reason where it was returned. */
    public record Step(SignOffStatus status, UUID personId, String person, Instant at, String note) {}

    /** What was locked: all that was sold and what of it counts, and the hash of its print. */
    public record Locked(long fen, long grams, long countedFen, long countedGrams, String sha256) {}

    public LocalDate due() {
        return month.plusMonths(1).atDay(DUE_DAY);
    }

    /** Whether the city should have it by now and has not. */
    public boolean isLate(LocalDate today) {
        boolean reported = status == SignOffStatus.REPORTED || status == SignOffStatus.LOCKED;
        return !reported && today.isAfter(due());
    }

    /** What this person can do with it now. */
    public Set<SignOffStatus> open(Person person) {
        EnumSet<SignOffStatus> open = EnumSet.noneOf(SignOffStatus.class);
        for (SignOffStatus next : SignOffStatus.values()) {
            if (follows(next) && isDoneBy(next, person)) {
                open.add(next);
            }
        }
        return open;
    }

    private boolean follows(SignOffStatus next) {
        return status == null ? next == SignOffStatus.DRAFT : status.canBecome(next);
    }

    private boolean isDoneBy(SignOffStatus next, Person person) {
        boolean turn = status == null ? person.role() == Role.COUNTY_STAFF : status.isTurnOf(person.role());
        boolean ownWork =
                person.id().equals(drawnBy) && (next == SignOffStatus.CHECKED || status == SignOffStatus.DRAFT);
        return turn && person.seesCounty(county) && !ownWork;
    }

    /** Refused if the step does not follow, if it is another's turn, or if somebody would check their own work. */
    void mustAllow(SignOffStatus next, Person person) {
        if (!follows(next)) {
            throw new SignOffHasMoved();
        }
        if (!isDoneBy(next, person)) {
            boolean own = person.id().equals(drawnBy) && person.role() == Role.COUNTY_STAFF;
            throw own ? new CheckedByTheSame() : new SignOffOfOthers();
        }
    }

    /** The name of whoever took this step last; empty if nobody did. */
    public String by(SignOffStatus step) {
        return steps.stream()
                .filter(taken -> taken.status() == step)
                .reduce((first, last) -> last)
                .map(Step::person)
                .orElse("");
    }
}
