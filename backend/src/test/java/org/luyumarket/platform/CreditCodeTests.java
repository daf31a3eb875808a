package org.luyumarket.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CreditCodeTests {

    @Test
    void theStandardsOwnSampleIsRightAndItsBadOneIsNot() {
        assertThat(new CreditCode("91350100M000100Y43").isChecked()).isTrue();
        assertThat(new CreditCode("91350100M000100Y4Z".replace('Z', '4')).isChecked())
                .isFalse();
    }

    @Test
    void aCodeInUseMayHaveAWrongCheckCharacter() {
        assertThat(CreditCode.read(" 91350203m0001qay9b ")).hasValueSatisfying(code -> {
            assertThat(code.value()).isEqualTo("91350203M0001QAY9B");
            assertThat(code.isChecked()).isFalse();
        });
    }

    @Test
    void lettersThatLookLikeFiguresAreNoPartOfACode() {
        assertThat(CreditCode.read("9135O100M000100Y43")).isEmpty();
        assertThat(CreditCode.read("91350100M000100Y4")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode("91350100m000100y43"));
    }
}
