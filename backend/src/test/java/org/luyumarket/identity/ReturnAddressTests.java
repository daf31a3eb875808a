package org.luyumarket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/orders/A1?tab=history", "/staff/plan?year=2026&county=500236"})
    void aPageOfOursIsReturnedTo(String address) {
        assertThat(ReturnAddress.orHome(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "orders",
                "/a\r\nSet-Cookie: x=y",
                "/a\\b",
                " /a"
            })
    void anythingElseLeadsHome(String address) {
        assertThat(ReturnAddress.orHome(address)).isEqualTo("/");
    }
}
