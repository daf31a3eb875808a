package org.luyumarket.portal.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Weight;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.PriceText;
import org.luyumarket.storefront.Texts;

class WordsTests {

    private static final Texts CHINESE = Texts.of(Locale.SIMPLIFIED_CHINESE);

    @Test
    void aPriceStandsBesideWhatAKilogramAndAJinCost() {
        assertThat(Words.price(Cny.parse("49.90"), Weight.ofKilograms("5")))
                .isEqualTo(new PriceText("49.90", "9.98", "4.99"));
        assertThat(Words.price(Cny.parse("88.00"), Weight.ofKilograms("0.46")))
                .isEqualTo(new PriceText("88.00", "191.30", "95.65"));
    }

    @Test
    void weightsAreReadInKilogramsAndJin() {
        assertThat(Words.weight(Weight.ofKilograms("5"), CHINESE)).isEqualTo("5 kg（10 斤）");
        assertThat(Words.weight(Weight.ofKilograms("0.25"), CHINESE)).isEqualTo("0.25 kg（0.5 斤）");
    }

    @Test
    void daysAreThoseOfChina() {
        assertThat(Shown.day(LocalDate.of(2026, 11, 21), CHINESE)).isEqualTo("2026年11月21日");
        assertThat(Words.minute(Instant.parse("2026-11-20T16:05:00Z"), CHINESE)).isEqualTo("2026年11月21日 00:05");
    }
}
