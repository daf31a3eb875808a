package org.luyumarket.reporting;

import java.util.EnumSet;
import java.util.Set;
import org.luyumarket.identity.Role;

/** Where the sign-off of a county's month stands. The county draws up, checks and reports; the city locks or returns. */
public enum SignOffStatus {
    DRAFT,
    /** By somebody else of the county than who drew it up. */
    CHECKED,
    /** To the city. */
    REPORTED,
    /** With a reason; the county draws it up again. */
    RETURNED,
    /** For ever. */
    LOCKED;

    boolean canBecome(SignOffStatus next) {
        return successors().contains(next);
    }

    /** What can come next, whoever may do it. */
    public Set<SignOffStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(CHECKED, RETURNED);
            case CHECKED -> EnumSet.of(REPORTED, RETURNED);
            case REPORTED -> EnumSet.of(LOCKED, RETURNED);
            case RETURNED -> EnumSet.of(DRAFT);
            case LOCKED -> EnumSet.noneOf(SignOffStatus.class);
        };
    }

    /** Whose turn it is for the next step: the county's until it has reported, then the city's; nobody's once it is locked. */
    public boolean isTurnOf(Role role) {
        return switch (this) {
            case DRAFT, CHECKED, RETURNED -> role == Role.COUNTY_STAFF;
            case REPORTED -> role == Role.CITY_STAFF || role == Role.ADMINISTRATOR;
            case LOCKED -> false;
        };
    }
}
