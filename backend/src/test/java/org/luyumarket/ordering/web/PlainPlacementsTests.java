package org.luyumarket.ordering.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.ordering.web.PlacementBody.Address;
import org.luyumarket.platform.DivisionCode;

class PlainPlacementsTests {

    private final PlainPlacements plain = new PlainPlacements();

    @Test
    void anOrderOfLinesAndAnAddressIsRead() {
        assertThat(read("""
                {"shipTo":{"address":"黄河五路1号","divisionCode":"371602","name":"张三","phone":"13905430000"},
                 "lines":[{"sku":"500236-01","quantity":2}, {"quantity":1,"sku":"500236-02"}]}"""))
                .isEqualTo(new PlacementBody(
                        List.of(new LineBody("500236-01", 2), new LineBody("500236-02", 1)),
                        new Address("张三", "13905430000", new DivisionCode("371602"), "黄河五路1号"),
                        null,
                        null));
    }

    @Test
    void whatIsMissingIsMissingInWhatWasRead() {
        assertThat(read("{}")).isEqualTo(new PlacementBody(null, null, null, null));
        assertThat(read("{\"lines\":[{}],\"shipTo\":{}}"))
                .isEqualTo(new PlacementBody(
                        List.of(new LineBody(null, null)), new Address(null, null, null, null), null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"lines\":",
                "{} {}",
                "{\"lines\":[],\"lines\":[]}",
                "{\"lines\":null}",
                "{\"lines\":[null]}",
                "{\"lines\":[{\"sku\":\"a\",\"sku\":\"a\"}]}",
                "{\"lines\":[{\"quantity\":\"1\"}]}",
                "{\"lines\":[{\"quantity\":1.0}]}",
                "{\"lines\":[{\"quantity\":3000000000}]}",
                "{\"lines\":[{\"sku\":7}]}",
                "{\"lines\":[{\"sku\":\"a\\u0000\"}]}",
                "{\"lines\":[],\"couponCode\":\"ORANGE\"}",
                "{\"shipTo\":{\"divisionCode\":\"37\"}}",
                "{\"shipTo\":{\"phone\":\"1\",\"phone\":\"2\"}}"
            })
    void whatIsNotAsPlainIsLeftToOthers(String body) {
        assertThat(read(body)).isNull();
    }

    private @Nullable PlacementBody read(String body) {
        return plain.read(body.getBytes(UTF_8));
    }
}
