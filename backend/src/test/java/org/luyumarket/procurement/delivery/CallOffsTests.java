package org.luyumarket.procurement.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luyumarket.procurement.delivery.DeliveryFixture.CONTRACT;
import static org.luyumarket.procurement.delivery.DeliveryFixture.ORANGES;
import static org.luyumarket.procurement.delivery.DeliveryFixture.TODAY;
import static org.luyumarket.procurement.delivery.DeliveryFixture.called;
import static org.luyumarket.procurement.delivery.DeliveryFixture.count;
import static org.luyumarket.procurement.delivery.DeliveryFixture.delivery;
import static org.luyumarket.procurement.delivery.DeliveryFixture.drop;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.procurement.contract.ContractFixture;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.contract.Side;

/** The contract has a hundred boxes, planned for one site on one day. */
class CallOffsTests {

    private static final List<Drop> THE_PLAN = List.of();

    @Test
    void onePressCallsOffAllThatThePlanHasLeft() {
        assertThat(callOffs().toCallOff(THE_PLAN, TODAY)).containsExactly(drop(TODAY, 100));
        assertThat(callOffs(delivery(DeliveryStatus.CALLED_OFF, called(30))).toCallOff(THE_PLAN, TODAY))
                .containsExactly(drop(TODAY, 70));
    }

    @Test
    void aPlannedDayThatHasPassedBecomesToday() {
        assertThat(callOffs().toCallOff(THE_PLAN, TODAY.plusDays(3))).containsExactly(drop(TODAY.plusDays(3), 100));
    }

    @Test
    void moreThanTheContractHasLeftIsNotCalledOff() {
        CallOffs thirtyCalled = callOffs(delivery(DeliveryStatus.SENT, called(30)));

        assertBeyond(thirtyCalled, List.of(drop(TODAY, 71)));
        assertBeyond(thirtyCalled, List.of(drop(TODAY, 50), drop(TODAY.plusDays(1), 21)));
        assertBeyond(thirtyCalled, List.of(drop(TODAY, Integer.MAX_VALUE), drop(TODAY, Integer.MAX_VALUE)));
        assertThat(thirtyCalled.toCallOff(List.of(drop(TODAY, 70)), TODAY)).hasSize(1);
    }

    @Test
    void whatWasCancelledMayBeCalledOffAgain() {
        assertThat(callOffs(delivery(DeliveryStatus.CANCELLED, called(100))).left())
                .extracting(CallOffs.Left::boxes)
                .containsExactly(100);
    }

    @Test
    void whatIsStruckOffIsGoneAndWhatIsRedeliveredCountsThere() {
        DeliveryLine short90 = called(100).sent(100).found(count(90, 0, 450_000), new Tolerance(30));

        assertThat(callOffs(delivery(DeliveryStatus.SHORT, short90)).isComplete())
                .isFalse();
        assertThat(callOffs(delivery(DeliveryStatus.ACCEPTED, short90.allStruckOff()))
                        .isComplete())
                .isTrue();
        assertThat(callOffs(
                                delivery(DeliveryStatus.ACCEPTED, short90.allRedelivered()),
                                delivery(DeliveryStatus.CALLED_OFF, called(10)))
                        .left())
                .extracting(CallOffs.Left::boxes)
                .containsExactly(0);
    }

    @Test
    void nothingIsCalledOffFromWhatIsNotInForceOrUsedUp() {
        CallOffs unsigned = new CallOffs(
                ContractFixture.contract(ContractStatus.HALF_SIGNED, new Side[] {Side.BUYER}), List.of(), 0);

        assertThatThrownBy(() -> unsigned.toCallOff(THE_PLAN, TODAY)).isInstanceOf(NothingLeft.class);
        assertThatThrownBy(() ->
                        callOffs(delivery(DeliveryStatus.SENT, called(100))).toCallOff(THE_PLAN, TODAY))
                .isInstanceOf(NothingLeft.class);
    }

    @Test
    void aDayThatHasPassedIsRefused() {
        assertThatThrownBy(() -> callOffs().toCallOff(List.of(drop(TODAY.minusDays(1), 1)), TODAY))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aDeliveryKeepsTheContractsPrices() {
        assertThat(callOffs().lines(drop(TODAY, 7))).singleElement().satisfies(line -> {
            assertThat(line.sku()).isEqualTo(ORANGES);
            assertThat(line.called().amount()).hasToString("CNY 349.30");
        });
    }

    private static void assertBeyond(CallOffs callOffs, List<Drop> drops) {
        assertThatThrownBy(() -> callOffs.toCallOff(drops, TODAY))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .anySatisfy(error -> assertThat(error.code()).isEqualTo("beyond-contract")));
    }

    private static CallOffs callOffs(Delivery... deliveries) {
        return new CallOffs(CONTRACT, List.of(deliveries), deliveries.length);
    }
}
