package org.luyumarket.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.joda.money.Money;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.luyumarket.ordering.SplitMoney.Line;
import org.luyumarket.ordering.SplitMoney.Share;
import org.luyumarket.platform.Cny;

class SplitMoneyTests {

    @RepeatedTest(500)
    void whatSuppliersGetIsWhatWasPaidAndWhatTheyGiveBackIsWhatWasRefunded(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Line> lines = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            long amount = random.nextInt(30_000);
            lines.add(new Line(
                    "V" + random.nextInt(3),
                    1 + random.nextInt(20_000),
                    amount,
                    random.nextInt(5_000),
                    random.nextLong(amount + 1)));
        }
        long goods = lines.stream().mapToLong(Line::amountFen).sum();
        long goodsBack = lines.stream().mapToLong(Line::refundedFen).sum();
        long freight = random.nextInt(4_000);
        long freightBack = random.nextLong(freight + 1);

        List<Share> split = new SplitMoney(freight, goodsBack + freightBack, false, lines).byOwner();

        assertThat(sum(split, Share::goods) + sum(split, Share::freight)).isEqualTo(goods + freight);
        assertThat(sum(split, Share::goodsBack) + sum(split, Share::freightBack))
                .isEqualTo(goodsBack + freightBack);
        assertThat(split).allSatisfy(part -> {
            assertThat(part.freightBack()).isBetween(Cny.zero(), part.freight());
            assertThat(part.goodsBack()).isBetween(Cny.zero(), part.goods());
            assertThat(part.campaignBack()).isBetween(Cny.zero(), part.campaign());
        });
    }

    @Test
    void freightGoesByWeightAndTheOddFenToWhoIsShortOfMost() {
        List<Share> split = split(1_000, 0, new Line("A", 1_000, 5_000, 0, 0), new Line("B", 2_000, 9_000, 0, 0));

        assertThat(split).extracting(Share::freight).containsExactly(Cny.ofFen(333), Cny.ofFen(667));
    }

    @Test
    void whatIsRefundedBeyondTheLinesIsFreight() {
        List<Share> split =
                split(1_000, 5_500, new Line("A", 1_000, 5_000, 0, 5_000), new Line("B", 1_000, 9_000, 0, 0));

        assertThat(split).extracting(Share::goodsBack).containsExactly(Cny.ofFen(5_000), Cny.zero());
        assertThat(split).extracting(Share::freightBack).containsExactly(Cny.ofFen(250), Cny.ofFen(250));
    }

    @Test
    void whatTheCampaignPaidGoesBackAsTheMoneyOfTheLineDoes() {
        assertThat(split(0, 2_500, new Line("A", 1_000, 5_000, 999, 2_500))
                        .get(0)
                        .campaignBack())
                .isEqualTo(Cny.ofFen(499));
        assertThat(split(0, 5_000, new Line("A", 1_000, 5_000, 999, 5_000))
                        .get(0)
                        .campaignBack())
                .isEqualTo(Cny.ofFen(999));
    }

    @Test
    void aLineThatTheCampaignPaidWhollyComesBackWithItsOrder() {
        List<Line> free = List.of(new Line("A", 1_000, 0, 700, 0));

        assertThat(new SplitMoney(600, 300, false, free).byOwner().get(0).campaignBack())
                .isEqualTo(Cny.zero());
        assertThat(new SplitMoney(600, 600, true, free).byOwner().get(0).campaignBack())
                .isEqualTo(Cny.ofFen(700));
    }

    private static List<Share> split(long freight, long refunded, Line... lines) {
        return new SplitMoney(freight, refunded, false, List.of(lines)).byOwner();
    }

    private static long sum(List<Share> split, Function<Share, Money> amount) {
        return split.stream().map(amount).mapToLong(Cny::fen).sum();
    }
}
