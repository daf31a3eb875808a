package org.luyumarket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "橙<IMG src=x onerror=alert(1)>",
                "</textarea>",
                "<!-- -->",
                "x'; DROP TABLE ordering.orders;--",
                "' or 1=1 --",
                "1 union all select password from identity.person",
                "delete from ledger.entry",
                "update stock set held = 0"
            })
    void markupAndStatementsAreCode(String text) {
        assertThat(PlainText.isCode(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "山东省滨州市滨城区黄河五路1号（3栋2单元）；门口",
                "O'Brien & Sons",
                "Please update the price and select one from the better boxes'",
                "5 kg < 10 kg > 3 kg",
                "a <3 b",
                "Drop it at the table; don't ring",
                "奉节脐橙 \"精品\" --特级"
            })
    void whatPeopleWriteIsNot(String text) {
        assertThat(PlainText.isCode(text)).isFalse();
    }
}
