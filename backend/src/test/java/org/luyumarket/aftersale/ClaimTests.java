package org.luyumarket.aftersale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luyumarket.aftersale.Claim.Decided;
import org.luyumarket.aftersale.Claim.Judge;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Refusal;

class ClaimTests {

    private static final Instant OPENED = Instant.parse("2026-11-22T02:00:00Z");
    private static final Instant IN_TIME = OPENED.plus(Duration.ofHours(23));
    private static final Instant LATE = OPENED.plus(Duration.ofHours(24));
    private static final DivisionCode FENGJIE = new DivisionCode("500236");

    private static final Person SUPPLIER = person(Role.SUPPLIER, null, "V08A");
    private static final Person COUNTY = person(Role.COUNTY_STAFF, FENGJIE, null);

    @Test
    void theSupplierJudgesForADayAndThenStaffDo() {
        Claim claim = open();

        assertThat(claim.judge(IN_TIME)).isEqualTo(Judge.SUPPLIER);
        assertThat(claim.judge(LATE)).isEqualTo(Judge.STAFF);
        assertThat(claim.waitsFor(COUNTY, IN_TIME)).isFalse();
        assertForbidden("claim-with-supplier", () -> claim.refuse(by(COUNTY, IN_TIME)));
        assertForbidden("claim-with-staff", () -> claim.refuse(by(SUPPLIER, LATE)));
    }

    @Test
    void aSupplierOrCountyThatItIsNotAboutNeverJudges() {
        assertThat(open().waitsFor(person(Role.SUPPLIER, null, "V09A"), IN_TIME))
                .isFalse();
        assertThat(open().waitsFor(person(Role.COUNTY_STAFF, new DivisionCode("500242"), null), LATE))
                .isFalse();
    }

    @Test
    void whatIsGrantedStaysGranted() {
        Claim granted = open().grant(Cny.parse("7.13"), by(SUPPLIER, IN_TIME));

        assertThat(granted.status()).isEqualTo(ClaimStatus.GRANTED);
        assertForbidden("claim-decided", () -> granted.refuse(by(SUPPLIER, IN_TIME)));
        assertForbidden("claim-decided", () -> granted.grant(Cny.parse("7.13"), by(COUNTY, LATE)));
        assertForbidden("claim-not-declined", () -> granted.appeal("太少"));
    }

    @Test
    void aSuppliersNoCanBeAppealedAgainstOnceAndStaffHaveTheLastWord() {
        Claim appealed = open().refuse(by(SUPPLIER, IN_TIME)).appeal("照片很清楚");

        assertThat(appealed.judge(IN_TIME)).isEqualTo(Judge.STAFF);
        Claim rejected = appealed.refuse(by(COUNTY, IN_TIME));
        assertThat(rejected.status()).isEqualTo(ClaimStatus.REJECTED);
        assertForbidden("claim-not-declined", () -> rejected.appeal("再看一次"));
    }

    @Test
    void everyStateButTheFirstFollowsAnotherAndNoneLeadsBackToIt() {
        Set<ClaimStatus> followers = EnumSet.noneOf(ClaimStatus.class);
        Arrays.stream(ClaimStatus.values()).forEach(status -> followers.addAll(status.successors()));

        assertThat(followers).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(ClaimStatus.OPEN)));
    }

    private static Claim open() {
        return new Claim(
                new UUID(1, 1),
                new Claim.Goods("LY1", 1, "500236-01", "奉节脐橙", FENGJIE, "V08A"),
                new Loss(3, 21, Cny.parse("49.90")),
                Cny.parse("7.13"),
                "",
                new Claim.Clock(OPENED, LATE),
                ClaimStatus.OPEN,
                null,
                null,
                List.of(),
                0);
    }

    private static Decided by(Person person, Instant at) {
        return new Decided(person, at, "");
    }

    private static Person person(Role role, @Nullable DivisionCode county, @Nullable String supplier) {
        return new Person(new UUID(8, 1), "judge", "示例", role, county, supplier);
    }

    private static void assertForbidden(String code, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
