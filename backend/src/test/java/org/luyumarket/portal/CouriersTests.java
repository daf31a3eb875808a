package org.luyumarket.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.luyumarket.storefront.Texts;

class CouriersTests {

    private static final Texts CHINESE = Texts.of(Locale.SIMPLIFIED_CHINESE);
    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    @Test
    void aCourierIsCalledByNameWhetherItsCodeOrItsNameWasSent() {
        assertThat(Couriers.inChinese("SF")).isEqualTo("顺丰速运");
        assertThat(Couriers.inChinese("顺丰速运")).isEqualTo("顺丰速运");
        assertThat(Couriers.shown("顺丰速运", ENGLISH)).isEqualTo("SF Express");
    }

    @Test
    void whomNobodyKnowsIsCalledWhatTheyWereCalled() {
        assertThat(Couriers.inChinese("县里的三轮车")).isEqualTo("县里的三轮车");
    }

    @Test
    void aNoticeNamesTheCourierInTheLanguageOfWhoReadsIt() {
        assertThat(Couriers.parcel("中国邮政 EMS EX123", ENGLISH)).isEqualTo("China Post EMS EX123");
        assertThat(Couriers.parcel("SF SF139", CHINESE)).isEqualTo("顺丰速运 SF139");
        assertThat(Couriers.parcel("SF139", CHINESE)).isEqualTo("SF139");
    }
}
