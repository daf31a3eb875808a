package org.luyumarket.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "37", "3716020", "071602", "37160x", "３７１６０２", "37160 "})
    void sixDigitsOfWhichTheFirstIsNoZeroAreACodeAndNothingElse(String text) {
        assertThat(DivisionCode.isWellFormed(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new DivisionCode(text));
    }

    @ParameterizedTest
    @CsvSource({
        "371602, 371602, true",
        "371602, 371600, true",
        "371602, 370000, true",
        "371600, 370000, true",
        "370000, 370000, true",
        "371602, 371603, false",
        "371602, 371500, false",
        "371602, 360000, false",
        "370000, 371600, false",
        "371600, 371602, false",
        "460100, 460000, true",
        "371000, 370000, true",
        "371002, 371000, true",
        "371102, 371000, false"
    })
    void aDivisionIsInItselfItsCityAndItsProvince(String narrow, String wide, boolean isIn) {
        assertThat(new DivisionCode(narrow).isIn(new DivisionCode(wide))).isEqualTo(isIn);
    }

    @Test
    void cityAndProvinceHaveZerosWhereTheyAreWider() {
        DivisionCode district = new DivisionCode("371602");

        assertThat(district.city()).isEqualTo(new DivisionCode("371600"));
        assertThat(district.province()).isEqualTo(DivisionCode.SHANDONG);
    }
}
