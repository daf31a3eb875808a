package org.luyumarket.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.platform.Cny;

class CapitalYuanTests {

    @ParameterizedTest
    @CsvSource({
        "1320.00, 壹仟叁佰贰拾元整",
        "10005.07, 壹万零伍元零柒分",
        "20300.50, 贰万零叁佰元伍角",
        "1010.00, 壹仟零壹拾元整",
        "1001.10, 壹仟零壹元壹角",
        "110000.00, 壹拾壹万元整",
        "107000.53, 壹拾万柒仟元伍角叁分",
        "100000000.00, 壹亿元整",
        "100010000.00, 壹亿零壹万元整",
        "0.05, 伍分",
        "0.30, 叁角",
        "0.00, 零元整"
    })
    void anAmountIsWrittenInCapitalNumerals(String amount, String capital) {
        assertThat(CapitalYuan.of(Cny.parse(amount))).isEqualTo(capital);
    }
}
