package org.luyumarket.portal.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.cart.Cart;
import org.luyumarket.ordering.Ordering.OrderLine;

class CheckoutFormTests {

    @Test
    void skusAndQuantitiesAreReadInPairs() {
        assertThat(CheckoutForm.lines(List.of("500236-01", "500236-04"), List.of("2", "5")))
                .containsExactly(new OrderLine("500236-01", 2), new OrderLine("500236-04", 5));
    }

    @Test
    void halfAPairIsNoLine() {
        assertThat(CheckoutForm.lines(List.of("500236-01", "500236-04"), List.of("2")))
                .containsExactly(new OrderLine("500236-01", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000000000", "two", "", "1.5"})
    void aQuantityNobodyCanBuyIsNoLine(String quantity) {
        assertThat(CheckoutForm.lines(List.of("500236-01"), List.of(quantity))).isEmpty();
    }

    @Test
    void noMoreLinesAreReadThanACartHolds() {
        int tooMany = Cart.MAX_LINES + 1;

        assertThat(CheckoutForm.lines(Collections.nCopies(tooMany, "500236-01"), Collections.nCopies(tooMany, "1")))
                .hasSize(Cart.MAX_LINES);
    }
}
