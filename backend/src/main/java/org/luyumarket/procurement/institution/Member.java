package org.luyumarket.procurement.institution;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Somebody who acts for a unit; {@code level} is the highest level of approval they give, 0 if they approve nothing. */
public record Member(UUID personId, String name, Duties duties) {

    /** What somebody may do there. An approver has a level, nobody else. */
    public record Duties(Set<MemberRole> roles, int level) {

        public Duties {
            roles = Set.copyOf(roles);
        }

        /** All that two people may do, for somebody who stands in for another. */
        Duties and(Duties others) {
            Set<MemberRole> all = new HashSet<>(roles);
            all.addAll(others.roles);
            return new Duties(all, Math.max(level, others.level));
        }
    }
}
