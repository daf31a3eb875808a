package org.luyumarket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luyumarket.ledger.SaleFixture.FENGJIE;
import static org.luyumarket.ledger.SaleFixture.WUSHAN;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.DivisionCode;

class EntryFilterTests {

    private static final EntryFilter YEAR = EntryFilter.year(2026);

    @ParameterizedTest
    @EnumSource(names = {"CITY_STAFF", "ADMINISTRATOR"})
    void theCitySeesAllCounties(Role role) {
        assertThat(YEAR.asSeenBy(person(role, null))).isEqualTo(YEAR);
        assertThat(YEAR.inCounty(WUSHAN).asSeenBy(person(role, null))).isEqualTo(YEAR.inCounty(WUSHAN));
    }

    @Test
    void aCountysStaffSeeTheirCounty() {
        Person fengjie = person(Role.COUNTY_STAFF, FENGJIE);

        assertThat(YEAR.asSeenBy(fengjie)).isEqualTo(YEAR.inCounty(FENGJIE));
        assertThat(YEAR.inCounty(FENGJIE).asSeenBy(fengjie)).isEqualTo(YEAR.inCounty(FENGJIE));
        assertThatThrownBy(() -> YEAR.inCounty(WUSHAN).asSeenBy(fengjie)).isInstanceOf(LedgerOutOfSight.class);
    }

    @Test
    void aCountysStaffWithoutACountySeeNothing() {
        assertThatThrownBy(() -> YEAR.asSeenBy(person(Role.COUNTY_STAFF, null))).isInstanceOf(LedgerOutOfSight.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSUMER", "SUPPLIER"})
    void whoIsNoStaffSeesNothing(Role role) {
        assertThatThrownBy(() -> YEAR.asSeenBy(person(role, null))).isInstanceOf(LedgerOutOfSight.class);
    }

    private static Person person(Role role, @Nullable DivisionCode county) {
        return new Person(new UUID(0, 1), "someone", "某人", role, county, null);
    }
}
