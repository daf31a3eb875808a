package org.luyumarket.payout;

import java.util.EnumSet;
import java.util.Set;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;

/** Who handles the money of suppliers: staff of the city and administrators; auditors look on. */
final class Treasurers {

    private static final Set<Role> ACTING = EnumSet.of(Role.CITY_STAFF, Role.ADMINISTRATOR);

    private Treasurers() {}

    static boolean mayAct(Person person) {
        return ACTING.contains(person.role());
    }

    static void mustAct(Person person) {
        if (!mayAct(person)) {
            throw new UnknownPayout();
        }
    }

    static void mustSee(Person person) {
        if (person.role() != Role.AUDITOR) {
            mustAct(person);
        }
    }
}
