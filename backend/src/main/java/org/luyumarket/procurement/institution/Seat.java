package org.luyumarket.procurement.institution;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.luyumarket.procurement.institution.Member.Duties;

/**
 * Somebody's place in a unit today: their own duties, and those of the absent whom they stand in for. An act in another's place
 * names that other.
 */
public record Seat(Institution institution, Member member, List<Member> absent) {

    public Seat {
        absent = List.copyOf(absent);
    }

    /** All they may do today. */
    public Duties duties() {
        return absent.stream().map(Member::duties).reduce(member.duties(), Duties::and);
    }

    public boolean may(MemberRole role) {
        return duties().roles().contains(role);
    }

    /** Refused unless they have one of these roles and the unit is active. */
    public Seat mustBe(MemberRole... roles) {
        if (!institution.isActive()) {
            throw new InstitutionNotActive(institution.name());
        }
        if (Set.of(roles).stream().noneMatch(this::may)) {
            throw new NotYourDuty();
        }
        return this;
    }

    public UUID personId() {
        return member.personId();
    }
}
