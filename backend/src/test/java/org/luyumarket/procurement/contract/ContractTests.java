package org.luyumarket.procurement.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luyumarket.procurement.contract.ContractFixture.TERMS;
import static org.luyumarket.procurement.contract.ContractFixture.TODAY;
import static org.luyumarket.procurement.contract.ContractFixture.contract;
import static org.luyumarket.procurement.contract.ContractFixture.drop;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.InvalidInput;

class ContractTests {

    private static final Side[] NOBODY = {};
    private static final Side[] BUYER = {Side.BUYER};
    private static final Side[] BOTH = {Side.BUYER, Side.SUPPLIER};

    @Test
    void theSecondSignaturePutsItInForce() {
        assertThat(contract(ContractStatus.DRAWN, NOBODY).afterSigning(Side.BUYER))
                .isEqualTo(ContractStatus.HALF_SIGNED);
        assertThat(contract(ContractStatus.HALF_SIGNED, BUYER).afterSigning(Side.SUPPLIER))
                .isEqualTo(ContractStatus.IN_FORCE);
    }

    @Test
    void aSideSignsAVersionOnce() {
        Contract half = contract(ContractStatus.HALF_SIGNED, BUYER);

        assertThatThrownBy(() -> half.mustBeSigned(Side.BUYER, half.version())).isInstanceOf(SignedBefore.class);
        assertThatCode(() -> half.mustBeSigned(Side.SUPPLIER, half.version())).doesNotThrowAnyException();
    }

    @Test
    void aNewVersionHoldsOnlyWhenBothHaveSignedIt() {
        Contract amended = contract(ContractStatus.IN_FORCE, BOTH, BUYER);
        assertThat(amended.inForce()).map(Revision::number).contains(1);
        assertThat(amended.afterSigning(Side.BUYER)).isEqualTo(ContractStatus.IN_FORCE);

        Contract agreed = contract(ContractStatus.IN_FORCE, BOTH, BOTH);
        assertThat(agreed.inForce()).map(Revision::number).contains(2);
        assertThat(amended.savedBy(agreed.latest())).isEqualTo(Cny.parse("499"));
    }

    @Test
    void aNewVersionOfWhatOnlyOneSideSignedBeginsAnew() {
        assertThat(contract(ContractStatus.HALF_SIGNED, BUYER).afterAmendment()).isEqualTo(ContractStatus.DRAWN);
        assertThat(contract(ContractStatus.IN_FORCE, BOTH).afterAmendment()).isEqualTo(ContractStatus.IN_FORCE);
    }

    @Test
    void whatIsBeingDeliveredIsNeitherSignedNorAmendedNorCancelled() {
        Contract delivering = contract(ContractStatus.DELIVERING, BOTH, NOBODY);

        assertThatThrownBy(() -> delivering.mustBeOpen(delivering.version())).isInstanceOf(ContractHasMoved.class);
        assertThat(delivering.waitsFor(Side.BUYER)).isFalse();
    }

    @Test
    void anotherVersionThanTheOneSeenIsRefused() {
        Contract drawn = contract(ContractStatus.DRAWN, NOBODY);

        assertThatThrownBy(() -> drawn.mustBeOpen(drawn.version() - 1)).isInstanceOf(ContractHasMoved.class);
    }

    @Test
    void anAmendmentWantsNoMoreThanTheBudgetIsHeldFor() {
        Contract inForce = contract(ContractStatus.IN_FORCE, BOTH);

        assertThatThrownBy(() -> amendment(101).check(inForce.heldBy(), TODAY))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.code()).isEqualTo("plan-beyond-contract")));
        assertThat(amendment(60).lines(inForce.heldBy()))
                .singleElement()
                .extracting(Revision.Line::quantity)
                .isEqualTo(60);
    }

    @Test
    void aBuyerWithoutNumbersOfItsOwnTakesTheContracts() {
        assertThat(TERMS.numbered("HT2026000001").poNumber()).isEqualTo("PO2026000001");
        assertThat(new Terms(" A-7 ", PaymentMode.PAY_FIRST, 1, "")
                        .numbered("HT2026000001")
                        .poNumber())
                .isEqualTo("A-7");
    }

    private static Amendment amendment(int boxes) {
        return new Amendment(TERMS, List.of(drop(TODAY.plusDays(3), boxes)), "少要一些");
    }
}
