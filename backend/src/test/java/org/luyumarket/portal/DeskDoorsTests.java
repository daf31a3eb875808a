package org.luyumarket.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.identity.Role;
import org.luyumarket.storefront.desk.Desk;
import org.luyumarket.storefront.desk.Desk.Door;

class DeskDoorsTests {

    @ParameterizedTest(name = "the desk of {0} begins at {1}")
    @CsvSource({
        "CONSUMER, ''",
        "SUPPLIER, /supply",
        "COUNTY_STAFF, /staff",
        "PARTNER_CITY_STAFF, /staff",
        "AUDITOR, /staff",
        "CHANNEL_PARTNER, /staff/deals"
    })
    void aDeskBeginsBehindItsFirstDoor(Role role, String home) {
        assertThat(DeskDoors.home(role)).isEqualTo(home);
    }

    @Test
    void onlookersSeeNoDoorToOrders() {
        assertThat(DeskDoors.of(Role.AUDITOR, new DeskDoors.Counts(3, 0)))
                .extracting(Door::address)
                .doesNotContain("/staff/orders");
        assertThat(DeskDoors.of(Role.CITY_STAFF, new DeskDoors.Counts(3, 5)))
                .contains(
                        new Door("desk.door.orders", "/staff/orders", 3, "desk.group.orders"),
                        new Door("queue.door", "/staff/queue", 5));
    }

    @Test
    void theAuditTrailOpensToAdministratorsOnly() {
        assertThat(DeskDoors.of(Role.CITY_STAFF, new DeskDoors.Counts(0, 0)))
                .extracting(Door::address)
                .doesNotContain("/staff/audit");
        assertThat(DeskDoors.of(Role.ADMINISTRATOR, new DeskDoors.Counts(0, 0)))
                .extracting(Door::address)
                .contains("/staff/audit");
    }

    @ParameterizedTest(name = "the menu of {0} has {1} entries")
    @CsvSource({"SUPPLIER, 7", "COUNTY_STAFF, 7", "ADMINISTRATOR, 8", "AUDITOR, 3", "CHANNEL_PARTNER, 2"})
    void aMenuFitsIntoOneRow(Role role, int entries) {
        Desk desk = desk(DeskDoors.of(role, DeskDoors.Counts.NONE));

        assertThat(desk.menu()).hasSize(entries);
        assertThat(desk.menu().stream().flatMap(group -> group.doors().stream()))
                .containsExactlyInAnyOrderElementsOf(desk.doors());
    }

    @Test
    void aDoorIsCurrentOnAllThatLiesBehindIt() {
        Desk desk = desk(DeskDoors.of(Role.SUPPLIER, DeskDoors.Counts.NONE));
        Door orders = desk.doors().get(0);

        assertThat(desk.isAt(orders, "/supply/orders/LY1?page=2")).isTrue();
        assertThat(desk.isAt(orders, "/supply?tab=PAID")).isTrue();
        assertThat(desk.isAt(orders, "/supply/queue")).isFalse();
    }

    private static Desk desk(List<Door> doors) {
        return new Desk(doors.get(0).address(), "", "", "", doors, null);
    }
}
