package org.luyumarket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luyumarket.ledger.SaleFixture.CHENGDU;
import static org.luyumarket.ledger.SaleFixture.FENGJIE;
import static org.luyumarket.ledger.SaleFixture.QINGDAO;
import static org.luyumarket.ledger.SaleFixture.WUSHAN;

import java.util.List;
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
    @EnumSource(names = {"CITY_STAFF", "ADMINISTRATOR", "AUDITOR"})
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

    @Test
    void aConsumerSeesNothing() {
        assertThatThrownBy(() -> YEAR.asSeenBy(person(Role.CONSUMER, null))).isInstanceOf(LedgerOutOfSight.class);
    }

    @Test
    void aPartnerCitysStaffSeeWhatArrivesThere() {
        Person qingdao = beside(Role.PARTNER_CITY_STAFF, QINGDAO, null);

        assertThat(YEAR.asSeenBy(qingdao)).isEqualTo(YEAR.intoCity(QINGDAO));
        assertThat(YEAR.inCounty(WUSHAN).asSeenBy(qingdao))
                .isEqualTo(YEAR.inCounty(WUSHAN).intoCity(QINGDAO));
        assertThatThrownBy(() -> YEAR.intoCity(CHENGDU).asSeenBy(qingdao)).isInstanceOf(LedgerOutOfSight.class);
        assertThatThrownBy(() -> YEAR.intoCities(List.of(QINGDAO, CHENGDU)).asSeenBy(qingdao))
                .isInstanceOf(LedgerOutOfSight.class);
    }

    @Test
    void aSupplierSeesItsOwnSales() {
        Person supplier = new Person(new UUID(0, 1), "someone", "某人", Role.SUPPLIER, null, "V08A");

        assertThat(YEAR.asSeenBy(supplier)).isEqualTo(YEAR.fromSupplier("V08A"));
        assertThatThrownBy(() -> YEAR.fromSupplier("V08B").asSeenBy(supplier)).isInstanceOf(LedgerOutOfSight.class);
    }

    @Test
    void aChannelPartnerSeesItsOwnTill() {
        Person partner = beside(Role.CHANNEL_PARTNER, null, "dikou");

        assertThat(YEAR.asSeenBy(partner)).isEqualTo(YEAR.through("dikou"));
        assertThatThrownBy(() -> YEAR.through("yinzuo").asSeenBy(partner)).isInstanceOf(LedgerOutOfSight.class);
    }

    private static Person beside(Role role, @Nullable DivisionCode city, @Nullable String partner) {
        return new Person(new UUID(0, 1), "someone", "某人", role, null, null, city, partner);
    }

    private static Person person(Role role, @Nullable DivisionCode county) {
        return new Person(new UUID(0, 1), "someone", "某人", role, county, null);
    }
}
