package org.luyumarket.portal.staff;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.NewAccount;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.portal.shop.Browser;
import org.luyumarket.testsupport.Unique;

/** Somebody new at a desk, who logs in by password like everybody else. */
record DeskAccount(String name) {

    static final Person ADMINISTRATOR =
            new Person(new UUID(7, 7), "administrator", "管理员", Role.ADMINISTRATOR, null, null);

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PASSWORD = "a-long-password";

    static DeskAccount ofCounty(People people, String county) {
        return open(people, Role.COUNTY_STAFF, new DivisionCode(county), null);
    }

    static DeskAccount ofSupplier(People people, String supplier) {
        return open(people, Role.SUPPLIER, null, supplier);
    }

    private static DeskAccount open(
            People people, Role role, @Nullable DivisionCode county, @Nullable String supplier) {
        String name = "u" + Integer.toUnsignedString(Unique.name("desk").hashCode());
        people.open(new NewAccount(name, PASSWORD, "某人", role, county, supplier, null, null), ADMINISTRATOR)
                .block(PATIENCE);
        return new DeskAccount(name);
    }

    Browser logIn(Browser browser) {
        return browser.open("/login").submit("/login", Map.of("username", name, "password", PASSWORD));
    }
}
