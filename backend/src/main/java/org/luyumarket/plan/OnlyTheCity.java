package org.luyumarket.plan;

import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Refusal;

/** Targets are set by the city. */
final class OnlyTheCity extends Refusal {

    private OnlyTheCity() {
        super(Kind.FORBIDDEN, "only-the-city");
    }

    static void mayDecide(Person staff) {
        if (staff.role() != Role.CITY_STAFF && staff.role() != Role.ADMINISTRATOR) {
            throw new OnlyTheCity();
        }
    }
}
