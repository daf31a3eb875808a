package org.luyumarket.procurement.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.InvalidInput;

class ShareRuleTests {

    private static final ShareRule RULE = new ShareRule(1_000, 3_000, LocalDate.of(2026, 6, 28), "示例");

    @Test
    void aCanteenReservesAtLeastTheLeastRatio() {
        assertThatCode(() -> RULE.check(canteen(Canteen.OWN, "300000", 1_000))).doesNotThrowAnyException();
        assertThatThrownBy(() -> RULE.check(canteen(Canteen.OWN, "300000", 999)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> RULE.check(canteen(Canteen.CONTRACTED_OUT, "0", 1_000)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoHasNoCanteenReservesNothingForOne() {
        assertThatCode(() -> RULE.check(canteen(Canteen.NONE, "0", 0))).doesNotThrowAnyException();
        assertThatThrownBy(() -> RULE.check(canteen(Canteen.NONE, "1", 0))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoSharesACanteenSaysWhoFiles() {
        assertThatThrownBy(() -> RULE.check(canteen(Canteen.SHARED, "0", 0))).isInstanceOf(InvalidInput.class);
        assertThatCode(() -> RULE.check(new Filing(Canteen.SHARED, Cny.zero(), 0, Cny.zero(), 0, "共用食堂，由示例局填报")))
                .doesNotThrowAnyException();
    }

    @Test
    void aUnionThatBuysReservesItsShareToo() {
        Filing union = new Filing(Canteen.NONE, Cny.zero(), 0, Cny.parse("2200"), 2_999, "");

        assertThatThrownBy(() -> RULE.check(union)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aShareIsRoundedUpToTheFen() {
        assertThat(canteen(Canteen.OWN, "100.01", 1_000).reserved()).isEqualTo(Cny.parse("10.01"));
    }

    private static Filing canteen(Canteen canteen, String total, int ratio) {
        return new Filing(canteen, Cny.parse(total), ratio, Cny.zero(), 0, "");
    }
}
