package org.luyumarket.shopwindow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypoTests {

    @ParameterizedTest
    @CsvSource({
        "qicheng,qicheng",
        "qicheng,qichneg",
        "qicheng,iqcheng",
        "qicheng,qichegn",
        "qicheng,qiheng",
        "qicheng,icheng",
        "qicheng,qichen",
        "qicheng,qiccheng",
        "qicheng,qichengg",
        "qicheng,pqicheng",
        "qicheng,qizheng",
        "a,b",
        "a,''",
    })
    void oneSlipIsForgiven(String one, String other) {
        assertThat(Typo.isAtMostOneBetween(one, other)).isTrue();
        assertThat(Typo.isAtMostOneBetween(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "qicheng,qichgen",
        "qicheng,iqchneg",
        "qicheng,qiche",
        "qicheng,qizhang",
        "qicheng,qengich",
        "ab,''",
        "abc,cba",
    })
    void twoAreNot(String one, String other) {
        assertThat(Typo.isAtMostOneBetween(one, other)).isFalse();
        assertThat(Typo.isAtMostOneBetween(other, one)).isFalse();
    }
}
