package org.luyumarket.portal.buyer;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Seat;

/** What a unit lacks before it can buy, as far as whoever sits in this seat can see to it. */
record Beginnings(Seat seat, Set<MemberRole> held, boolean filed, boolean budgeted) {

    /** The duties that nobody in the unit has. */
    List<MemberRole> toHandOut() {
        return seat.may(MemberRole.ADMINISTRATOR)
                ? Arrays.stream(MemberRole.values())
                        .filter(role -> !held.contains(role))
                        .toList()
                : List.of();
    }

    boolean isToFile() {
        return !filed && Duties.binds(seat);
    }

    boolean isToBudget() {
        return !budgeted && seat.may(MemberRole.FINANCE);
    }
}
