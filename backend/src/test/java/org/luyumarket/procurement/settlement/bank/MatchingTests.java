package org.luyumarket.procurement.settlement.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.Cny;
import org.luyumarket.procurement.settlement.PaymentCode;
import org.luyumarket.procurement.settlement.bank.Matching.Decision;
import org.luyumarket.procurement.settlement.bank.Matching.Incoming;
import org.luyumarket.procurement.settlement.bank.Matching.Share;

class MatchingTests {

    private static final String SCHOOL = "滨城区示例中学";
    private static final String OTHER = "滨州市财政国库";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static final Candidate FIRST = candidate(1, "100", SCHOOL);
    private static final Candidate SECOND = candidate(2, "250.50", SCHOOL);

    @Test
    void codeAmountAndPayerAgree() {
        assertMatched(decide("100", SCHOOL, code(1), FIRST, SECOND), Ground.CODE_AMOUNT_PAYER, "100");
    }

    @Test
    void oneTransferPaysSeveralDuesThatItNames() {
        assertMatched(
                decide("350.50", SCHOOL, code(1) + " " + code(2), FIRST, SECOND),
                Ground.CODE_AMOUNT_PAYER,
                "100",
                "250.50");
    }

    @Test
    void anotherPayerIsTakenOnlyUnderTheCodeAndToTheFen() {
        assertMatched(decide("100", OTHER, code(1), FIRST), Ground.CODE_AMOUNT, "100");
        assertWaits(decide("99.99", OTHER, code(1), FIRST), Doubt.OTHER_PAYER);
        assertWaits(decide("100.01", OTHER, code(1), FIRST), Doubt.OTHER_PAYER);
        assertWaits(decide("100", OTHER, "货款", FIRST), Doubt.NOTHING_KNOWN);
    }

    @Test
    void theBuyerMayPayInParts() {
        assertMatched(decide("40", SCHOOL, code(1), FIRST), Ground.CODE_PAYER, "40");
    }

    @Test
    void whatIsMoreThanOutstandingIsLeftAndSaid() {
        Decision decision = decide("120", SCHOOL, code(1), FIRST);

        assertThat(decision.shares()).extracting(Share::amount).containsExactly(Cny.parse("100"));
        assertThat(decision.doubt()).isEqualTo(Doubt.TOO_MUCH);
    }

    @Test
    void whatIsPaidAlreadyWaits() {
        assertWaits(decide("100", SCHOOL, code(3), candidate(3, "0", SCHOOL)), Doubt.ALREADY_PAID);
    }

    @Test
    void withoutACodeTheBuyersOnlyDueOfThatAmountIsMeant() {
        assertMatched(decide("250.50", "滨城区 示例中学", "货款", FIRST, SECOND), Ground.AMOUNT_PAYER, "250.50");
        assertWaits(decide("100", SCHOOL, "货款", FIRST, candidate(4, "100", SCHOOL)), Doubt.SEVERAL);
        assertWaits(decide("77", SCHOOL, "货款", FIRST, SECOND), Doubt.NOTHING_KNOWN);
    }

    @Test
    void theMostLikelyIsSuggestedFirst() {
        Candidate sameAmount = candidate(5, "40", OTHER);

        assertThat(matching("40", SCHOOL, code(2), sameAmount, FIRST, SECOND).suggestions())
                .extracting(Candidate::due)
                .containsExactly(SECOND.due(), FIRST.due(), sameAmount.due());
    }

    @Test
    void neverMoreThanCameAndNeverMoreThanIsOutstanding() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            List<Candidate> dues = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(i -> candidate(
                            i,
                            Cny.ofFen(random.nextInt(5)).getAmount().toPlainString(),
                            random.nextBoolean() ? SCHOOL : OTHER))
                    .toList();
            Money free = Cny.ofFen(1 + random.nextInt(12));
            String purpose = code(random.nextInt(6)) + " " + code(random.nextInt(6));
            Decision decision = new Matching(new Incoming(free, SCHOOL, purpose), dues).decide();
            Money booked = decision.shares().stream().map(Share::amount).reduce(Cny.zero(), Money::plus);
            assertThat(booked.isGreaterThan(free)).as("seed " + seed).isFalse();
            assertThat(decision.shares())
                    .as("seed " + seed)
                    .allMatch(share -> share.amount().isPositive()
                            && !share.amount().isGreaterThan(share.due().outstanding()));
            assertThat(decision.shares().isEmpty() && decision.doubt() == null)
                    .as("seed " + seed)
                    .isFalse();
        }
    }

    private static void assertMatched(Decision decision, Ground ground, String... amounts) {
        assertThat(decision.ground()).isEqualTo(ground);
        assertThat(decision.doubt()).isNull();
        assertThat(decision.shares())
                .extracting(share -> share.amount().getAmount().toPlainString())
                .containsExactly(IntStream.range(0, amounts.length)
                        .mapToObj(i -> Cny.parse(amounts[i]).getAmount().toPlainString())
                        .toArray(String[]::new));
    }

    private static void assertWaits(Decision decision, Doubt doubt) {
        assertThat(decision.doubt()).isEqualTo(doubt);
        assertThat(decision.shares()).isEmpty();
        assertThat(decision.ground()).isNull();
    }

    private static Decision decide(String amount, String payer, String purpose, Candidate... dues) {
        return matching(amount, payer, purpose, dues).decide();
    }

    private static Matching matching(String amount, String payer, String purpose, Candidate... dues) {
        return new Matching(new Incoming(Cny.parse(amount), payer, purpose), List.of(dues));
    }

    /** The code of the due of this number, checked as all are. */
    private static String code(int number) {
        return "LY%08d%02d".formatted(number, 98 - number * 100 % 97);
    }

    private static Candidate candidate(int number, String outstanding, String buyer) {
        return new Candidate(
                new UUID(1, number),
                "YF202600000" + number,
                Set.of(new PaymentCode(code(number))),
                buyer,
                "食堂用果",
                "奉节示例合作社",
                Cny.parse(outstanding),
                DAY.plusDays(number));
    }
}
