package org.luyumarket.procurement.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.procurement.settlement.SettlementFixture.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.procurement.settlement.Counted.Amount;
import org.luyumarket.procurement.settlement.Tally.Piece;

class TallyTests {

    private static final int ROUNDS = 3_000;

    @Test
    void whatIsPaidAndNotAcceptedCountsNothing() {
        assertThat(new Tally(List.of(), List.of()).towards(10_000)).isEmpty();
    }

    @Test
    void whatIsAcceptedAndNotPaidCountsNothing() {
        assertThat(new Tally(List.of(goods(1, 10, 49_900)), List.of()).towards(0))
                .isEmpty();
    }

    @Test
    void paidInFullCountsAllOfIt() {
        Tally tally = new Tally(List.of(goods(1, 10, 49_900), goods(2, 3, 10_001)), List.of());

        assertThat(tally.towards(59_901))
                .extracting(Piece::amount)
                .containsExactly(new Amount(49_900, 50_000, 10), new Amount(10_001, 15_000, 3));
    }

    @Test
    void moreThanWasAcceptedCountsNoMoreThanThat() {
        Tally tally = new Tally(List.of(goods(1, 10, 49_900)), List.of());

        assertThat(tally.towards(60_000))
                .singleElement()
                .satisfies(piece -> assertThat(piece.amount().fen()).isEqualTo(49_900));
    }

    @Test
    void aPartIsSharedByLargestRemainder() {
        Tally tally = new Tally(List.of(goods(1, 1, 100), goods(2, 1, 100), goods(3, 1, 100)), List.of());

        assertThat(tally.towards(100)).extracting(piece -> piece.amount().fen()).containsExactly(34L, 33L, 33L);
    }

    @Test
    void whatIsTakenBackNamesTheLatestPieceFirst() {
        Goods goods = goods(1, 10, 1_000);
        Counted first = counted(1, new Piece(goods, new Amount(400, 20_000, 4), null));
        Counted second = counted(2, new Piece(goods, new Amount(600, 30_000, 6), null));

        List<Piece> back = new Tally(List.of(goods), List.of(first, second)).towards(300);

        assertThat(back).extracting(Piece::takesBack).containsExactly(second, first);
        assertThat(back)
                .extracting(Piece::amount)
                .containsExactly(new Amount(-600, -30_000, -6), new Amount(-100, -5_000, -1));
    }

    /** Any order of acceptances, payments and reversals. */
    @Test
    void whatCountsIsAlwaysWhatIsBothAcceptedAndPaid() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            anySequence(random, "seed " + seed);
        }
    }

    private static void anySequence(Random random, String seed) {
        List<Goods> goods = new ArrayList<>();
        List<Counted> counted = new ArrayList<>();
        long paid = 0;
        for (int step = 0; step < 12; step++) {
            if (goods.size() < 4 && random.nextInt(3) == 0) {
                goods.add(goods(goods.size() + 1, 1 + random.nextInt(40), 1 + random.nextInt(100_000)));
            } else {
                paid = Math.max(0, paid + random.nextInt(120_000) - 50_000);
            }
            Tally before = new Tally(goods, counted);
            before.towards(paid).forEach(piece -> counted.add(counted(counted.size(), piece)));
            check(new Tally(goods, counted), paid, seed);
        }
    }

    private static void check(Tally tally, long paid, String seed) {
        assertThat(tally.standing()).as(seed).isEqualTo(Math.min(paid, tally.accepted()));
        assertThat(tally.towards(paid)).as(seed).isEmpty();
        for (Goods one : tally.goods()) {
            Amount standing = tally.of(one);
            assertThat(standing.fen()).as(seed).isBetween(0L, one.fen());
            assertThat(standing.grams())
                    .as(seed)
                    .isBetween(0L, one.accepted().weight().grams());
            assertThat(standing.boxes()).as(seed).isBetween(0, one.accepted().boxes());
            assertThat(standing.fen() == one.fen()
                            && standing.grams() != one.accepted().weight().grams())
                    .as(seed)
                    .isFalse();
        }
    }

    private static Counted counted(int number, Piece piece) {
        Counted before = piece.takesBack();
        return new Counted(
                new UUID(3, number),
                piece.goods().id(),
                piece.amount(),
                before == null ? null : before.id(),
                SettlementFixture.ACCEPTED_ON,
                "");
    }
}
