package org.luyumarket.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.platform.Weight;

class FruitCountTests {

    @ParameterizedTest
    @CsvSource({"75-80 mm, 5, 21–25", "80-85 mm, 5, 17–21", "65-70 mm, 10, 62–77"})
    void smallerFruitFillABoxWithMore(String size, String kilograms, String count) {
        assertThat(FruitCount.of(size, Weight.ofKilograms(kilograms))).hasToString("Optional[" + count + "]");
    }

    @Test
    void nothingIsCountedWithoutASize() {
        assertThat(FruitCount.of(null, Weight.ofKilograms("5"))).isEmpty();
        assertThat(FruitCount.of("large", Weight.ofKilograms("5"))).isEmpty();
    }
}
