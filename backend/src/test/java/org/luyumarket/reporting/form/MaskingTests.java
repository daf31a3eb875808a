package org.luyumarket.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTests {

    @ParameterizedTest
    @CsvSource({
        "请联系13905431234取货, 请联系139****1234取货",
        "电话 15812345678/18698765432, 电话 158****5678/186****5432",
        "合同 202613905431234, 合同 202613905431234"
    })
    void aPhoneInAnyTextIsMaskedAndALongerNumberIsNot(String text, String masked) {
        assertThat(Masking.text(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "张三, 张**",
        "欧阳小明, 欧**",
        "济南堤口路果品批发市场, 济南堤口路果品批发市场",
        "银座商城, 银座商城",
        "教育局, 教育局",
        "王店 13905431234, 王店 139****1234"
    })
    void aBuyerWhoIsAPersonIsMaskedAndAFirmIsNot(String name, String masked) {
        assertThat(Masking.buyer(name)).isEqualTo(masked);
    }
}
