package org.luyumarket.procurement.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.procurement.delivery.DeliveryFixture.ORANGES;
import static org.luyumarket.procurement.delivery.DeliveryFixture.called;
import static org.luyumarket.procurement.delivery.DeliveryFixture.count;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Weight;

class SheetRulesTests {

    private static final SheetRules RULES = new SheetRules(new Tolerance(30));
    private static final List<DeliveryLine> TEN_SENT = List.of(called(10).sent(10));

    @Test
    void whatIsMissingIsWhatWasCalledOffAndNotTaken() {
        DeliveryLine line = RULES.apply(sheet(count(9, 1, 40_000)), TEN_SENT).get(0);

        assertThat(line.accepted().boxes()).isEqualTo(8);
        assertThat(line.missing()).isEqualTo(2);
        assertThat(line.allRedelivered().committed()).isEqualTo(8);
        assertThat(line.allStruckOff().committed()).isEqualTo(10);
        assertThat(line.allStruckOff().missing()).isZero();
    }

    @Test
    void moreThanWasSentIsNotAccepted() {
        assertRefused(sheet(count(11, 0, 55_000)), "counts[0].counted", "beyond-delivery");
        assertRefused(sheet(count(-1, 0, 0)), "counts[0].counted", "beyond-delivery");
    }

    @Test
    void noMoreIsDamagedThanWasCounted() {
        assertRefused(sheet(count(5, 6, 0)), "counts[0].damaged", "damaged-beyond-count");
        assertRefused(sheet(count(5, -1, 0)), "counts[0].damaged", "damaged-beyond-count");
    }

    @Test
    void aWeightFarFromWhatItShouldBeNeedsAReason() {
        assertRefused(sheet(count(10, 0, 40_000)), "counts[0].reason", "weight-needs-reason");
        Count explained = new Count(ORANGES, 10, 0, new Weight(40_000), Quality.FAIR, "果径偏小");

        assertThat(RULES.apply(sheet(explained), TEN_SENT).get(0).accepted().amount())
                .hasToString("CNY 399.20");
    }

    @Test
    void poorGoodsNeedAWord() {
        Count poor = new Count(ORANGES, 10, 0, new Weight(50_000), Quality.POOR, " ");

        assertRefused(sheet(poor), "counts[0].reason", "poor-needs-reason");
    }

    @Test
    void whatIsTakenWeighsSomethingAndWhatIsNotWeighsNothing() {
        assertRefused(sheet(count(10, 0, 0)), "counts[0].weight", "weight-of-taken");
        assertRefused(sheet(count(10, 10, 5)), "counts[0].weight", "weight-of-taken");
        assertRefused(sheet(count(10, 0, Long.MAX_VALUE)), "counts[0].weight", "out-of-range");
    }

    @Test
    void eachLineHasOneCount() {
        assertRefused(sheet(), "counts", "count-each-line");
        assertRefused(sheet(count(10, 0, 50_000), count(1, 0, 5_000)), "counts", "count-each-line");
    }

    @Test
    void somebodyReceivedItAndSomebodyHandedItOver() {
        Sheet nobody = new Sheet(List.of(count(10, 0, 50_000)), " ", "", "");

        assertThat(errors(nobody)).extracting(FieldError::field).containsExactly("receiver", "carrier");
    }

    private static Sheet sheet(Count... counts) {
        return new Sheet(List.of(counts), "王敏", "赵师傅", "");
    }

    private static void assertRefused(Sheet sheet, String field, String code) {
        assertThat(errors(sheet)).anySatisfy(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.code()).isEqualTo(code);
        });
    }

    private static List<FieldError> errors(Sheet sheet) {
        try {
            RULES.apply(sheet, TEN_SENT);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.errors();
        }
    }
}
