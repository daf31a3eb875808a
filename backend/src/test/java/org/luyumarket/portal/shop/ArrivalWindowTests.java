package org.luyumarket.portal.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.DivisionCode;

class ArrivalWindowTests {

    private static final LocalDate PAID = LocalDate.of(2026, 11, 29);

    @Test
    void toShandongItTakesTwoToFourDaysOnceItIsSent() {
        assertThat(ArrivalWindow.of(new DivisionCode("371600"), PAID))
                .contains(new ArrivalWindow(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5)));
    }

    @Test
    void chongqingIsNear() {
        assertThat(ArrivalWindow.of(new DivisionCode("500000"), PAID))
                .contains(new ArrivalWindow(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 3)));
    }

    @Test
    void nothingIsPromisedForAnywhereElse() {
        assertThat(ArrivalWindow.of(new DivisionCode("110000"), PAID)).isEmpty();
    }
}
