package org.luyumarket.freight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.test.StepVerifier;

@MarketTest
class FreightIntegrationTests {

    private static final Weight FIVE_KILOGRAMS = new Weight(5_000);

    @Autowired
    private Freight freight;

    @ParameterizedTest
    @CsvSource({
        "371602,98.99,14.00",
        "371602,99.00,0.00",
        "110101,99.00,18.00",
        "500103,20.00,10.00",
        "650102,200.00,82.00",
        "220102,200.00,28.00",
    })
    void theTemplateOfTheMarketIsInForceFromTheStart(String shipTo, String goods, String fee) {
        freight.offer(new DivisionCode(shipTo), FIVE_KILOGRAMS, Cny.parse(goods))
                .as(StepVerifier::create)
                .expectNext(new FreightOffer.Delivered(Cny.parse(fee)))
                .verifyComplete();
    }

    @ParameterizedTest
    @ValueSource(strings = {"460301", "710000", "810000", "820000"})
    void noCourierOfOursGoesThere(String shipTo) {
        freight.offer(new DivisionCode(shipTo), FIVE_KILOGRAMS, Cny.parse("500.00"))
                .as(StepVerifier::create)
                .expectNext(new FreightOffer.NotDelivered(new DivisionCode(shipTo)))
                .verifyComplete();
    }

    @Test
    void theTemplateIsNotReadAgainForEveryOrder() {
        FreightTemplate first = freight.template().block();

        assertThat(freight.template().block()).isSameAs(first);
    }
}
