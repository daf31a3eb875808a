package org.luyumarket.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;
import tools.jackson.databind.json.JsonMapper;

class JsonTests {

    private final JsonMapper json = mapper();

    @Test
    void everyTypeOfTheMarketReadsBackAsItWasWritten() {
        Sample sample = new Sample(
                Cny.parse("49.90"), new Weight(5_000), DivisionCode.SHANDONG, Instant.parse("2026-11-21T02:30:00Z"), 3);

        String written = json.writeValueAsString(sample);

        assertThat(written).isEqualTo("""
                        {"price":{"amount":"49.90","currency":"CNY"},"netWeight":{"grams":5000},\
                        "division":"370000","at":"2026-11-21T10:30:00+08:00","quantity":3}""");
        assertThat(json.readValue(written, Sample.class)).isEqualTo(sample);
    }

    @Test
    void aRefundIsWrittenNegative() {
        assertThat(json.writeValueAsString(Cny.ofFen(-1))).isEqualTo("{\"amount\":\"-0.01\",\"currency\":\"CNY\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "49.90",
                "\"49.90\"",
                "{\"amount\":49.90,\"currency\":\"CNY\"}",
                "{\"amount\":\"49.901\",\"currency\":\"CNY\"}",
                "{\"amount\":\"-1\",\"currency\":\"CNY\"}",
                "{\"amount\":\"1e9\",\"currency\":\"CNY\"}",
                "{\"amount\":\"99999999999\",\"currency\":\"CNY\"}",
                "{\"amount\":\"１\",\"currency\":\"CNY\"}",
                "{\"amount\":\"1\",\"currency\":\"USD\"}",
                "{\"amount\":\"1\"}",
                "{\"amount\":\"1\",\"currency\":\"CNY\",\"scale\":2}",
                "{\"amount\":{\"amount\":\"1\"},\"currency\":\"CNY\"}",
                "[]",
                "true"
            })
    void moneyIsTakenOnlyAsItIsDefined(String money) {
        assertThatThrownBy(() -> json.readValue(money, Money.class)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5000",
                "{\"grams\":\"5000\"}",
                "{\"grams\":5.5}",
                "{\"grams\":-1}",
                "{\"grams\":99999999999999999999}",
                "{\"grams\":null}",
                "{\"kilograms\":5}",
                "{}"
            })
    void weightIsTakenOnlyInWholeGrams(String weight) {
        assertThatThrownBy(() -> json.readValue(weight, Weight.class)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"5\"", "5.0", "5.5", "true", "null", "\"\"", "99999999999"})
    void nothingButAWholeNumberIsAQuantity(String quantity) {
        assertThatThrownBy(() -> json.readValue("{\"quantity\":" + quantity + "}", Line.class))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5.5", "true", "[]", "{}", "\"a\\u0000b\"", "\"\\u202Egnp\"", "\"\\uD800\""})
    void nothingButPlainTextIsAText(String sku) {
        assertThatThrownBy(() -> json.readValue("{\"sku\":" + sku + "}", Line.class))
                .isNotNull();
    }

    @Test
    void markupAndQuotesArePlainText() {
        String text = "<script>alert('1')</script>\"; drop table orders; -- 脐橙 🍊";

        Line line = json.readValue(json.writeValueAsString(new Line(text, 1)), Line.class);

        assertThat(line.sku()).isEqualTo(text);
    }

    @Test
    void membersThatNobodyKnowsAreSkipped() {
        assertThat(json.readValue("{\"sku\":\"A\",\"quantity\":1,\"colour\":\"orange\"}", Line.class))
                .isEqualTo(new Line("A", 1));
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder();
        JsonConfiguration.makeStrict(builder);
        return builder.build();
    }

    record Sample(Money price, Weight netWeight, DivisionCode division, Instant at, int quantity) {}

    record Line(String sku, int quantity) {}
}
