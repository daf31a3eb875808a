package org.luyumarket.procurement.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaymentCodeTests {

    private static final PaymentCode CODE = PaymentCode.of(12_345);

    @Test
    void aCodeIsFoundHoweverPeopleWriteIt() {
        assertThat(PaymentCode.in("货款 " + CODE.value() + " 滨城区示例中学")).containsExactly(CODE);
        assertThat(PaymentCode.in("ly 00012345 " + CODE.value().substring(10))).containsExactly(CODE);
        assertThat(PaymentCode.in("ＬＹ０００１２３４５" + CODE.value().substring(10))).containsExactly(CODE);
    }

    @Test
    void aPurposeMayNameSeveral() {
        PaymentCode other = PaymentCode.of(12_346);

        assertThat(PaymentCode.in(CODE.value() + "、" + other.value())).containsExactlyInAnyOrder(CODE, other);
    }

    @Test
    void aSlipOfTheFingerIsNoOtherCode() {
        IntStream.range(2, CODE.value().length())
                .forEach(place -> IntStream.range(0, 10)
                        .mapToObj(digit -> CODE.value().substring(0, place)
                                + digit
                                + CODE.value().substring(place + 1))
                        .filter(typed -> !typed.equals(CODE.value()))
                        .forEach(typed ->
                                assertThat(PaymentCode.in(typed)).as(typed).isEmpty()));
    }

    @Test
    void whatOnlyLooksLikeOneIsNone() {
        assertThat(PaymentCode.in("货款")).isEmpty();
        assertThat(PaymentCode.in(CODE.value() + "7")).isEmpty();
        assertThat(PaymentCode.in("LY123")).isEmpty();
    }
}
