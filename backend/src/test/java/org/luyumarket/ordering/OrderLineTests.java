package org.luyumarket.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

class OrderLineTests {

    @ParameterizedTest
    @CsvSource({"2, 99.80, 49.90", "2, 89.80, 44.90", "3, 100.00, 33.33", "2, 99.81, 49.91", "7, 0.00, 0.00"})
    void whatOneCostIsItsShareOfWhatTheLineCost(int quantity, String amount, String one) {
        Order.Line line = new Order.Line(
                1,
                "500236-01",
                "奉节脐橙",
                new DivisionCode("500236"),
                "S1",
                quantity,
                0,
                new Weight(5_000),
                Cny.parse("49.90"),
                Cny.parse(amount),
                Cny.zero());

        assertThat(line.paidForOne()).isEqualTo(Cny.parse(one));
    }
}
