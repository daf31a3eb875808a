package org.luyumarket.procurement.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.procurement.delivery.DeliveryFixture.count;

import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.contract.ContractFixture;
import org.luyumarket.procurement.contract.Revision;

/** Ten boxes of 5 kg at 49.90 are 50 kg and 499.00. */
class ToleranceTests {

    private static final Tolerance THREE_PERCENT = new Tolerance(30);
    private static final Revision.Line TEN = ContractFixture.line(10);

    @ParameterizedTest
    @CsvSource({
        "50000, 50000, 499.00, as it should be",
        "48500, 48500, 499.00, the least within the tolerance",
        "48499, 48499, 484.02, one gram below: by weight",
        "25000, 25000, 249.50, half the weight is half the money",
        "51500, 51500, 499.00, the most within the tolerance",
        "60000, 51500, 499.00, heavier: no more than contracted",
        "1,     1,     0.01,   a gram is worth 0.998 fen"
    })
    void goodsArePaidForByTheBoxOrByTheirWeight(long grams, long counts, String amount) {
        Accepted accepted = THREE_PERCENT.accept(TEN, count(10, 0, grams));

        assertThat(accepted).isEqualTo(new Accepted(10, new Weight(counts), Cny.parse(amount)));
    }

    @Test
    void damagedBoxesAreNotPaidFor() {
        Accepted accepted = THREE_PERCENT.accept(TEN, count(10, 2, 40_000));

        assertThat(accepted).isEqualTo(new Accepted(8, new Weight(40_000), Cny.parse("399.20")));
    }

    @Test
    void nothingTakenIsNothingOwed() {
        assertThat(THREE_PERCENT.accept(TEN, count(10, 10, 0))).isEqualTo(Accepted.NOTHING);
    }

    @Test
    void halfAFenIsRoundedUp() {
        Revision.Line odd =
                new Revision.Line(1, "x", "x", TEN.county(), TEN.category(), 1, Cny.parse("0.01"), new Weight(10));

        assertThat(new Tolerance(0).accept(odd, count(1, 0, 5)).amount()).isEqualTo(Cny.parse("0.01"));
        assertThat(new Tolerance(0).accept(odd, count(1, 0, 4)).amount()).isEqualTo(Cny.zero());
    }

    @Test
    void whateverIsWeighedNeverMoreThanTheBoxesIsOwed() {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            int boxes = 1 + random.nextInt(200);
            Money whole = TEN.unitPrice().multipliedBy(boxes);
            Accepted accepted = THREE_PERCENT.accept(TEN, count(boxes, 0, 1 + random.nextInt(2_000_000)));

            assertThat(accepted.amount()).as("seed %d", seed).isBetween(Cny.zero(), whole);
            assertThat(accepted.weight().grams()).as("seed %d", seed).isLessThanOrEqualTo(boxes * 5_150L);
        }
    }
}
