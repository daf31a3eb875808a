package org.luyumarket.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.plan.TargetFixture.FENGJIE;
import static org.luyumarket.plan.TargetFixture.WUSHAN;
import static org.luyumarket.plan.TargetFixture.aTaskOf;
import static org.luyumarket.plan.TargetFixture.aYearInMoney;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luyumarket.plan.TargetProgress.Rank;
import org.luyumarket.platform.DivisionCode;

class RankingTests {

    private static final DivisionCode WUXI = new DivisionCode("500238");

    @Test
    void countiesAreRankedByHowMuchOfTheirTaskIsDone() {
        Outlook large = outlook(aTaskOf(FENGJIE, 1_000), 600);
        Outlook small = outlook(aTaskOf(WUSHAN, 100), 90);
        Outlook alike = outlook(aTaskOf(WUXI, 10), 6);
        List<Outlook> all = List.of(large, small, alike, outlook(aYearInMoney(), 1_000_000));

        assertThat(Ranking.of(small, all)).contains(new Rank(1, 3));
        assertThat(Ranking.of(large, all)).contains(new Rank(2, 3));
        assertThat(Ranking.of(alike, all)).contains(new Rank(2, 3));
    }

    @Test
    void whoHasATaskThatNobodyElseHasIsNotRanked() {
        Outlook alone = outlook(aTaskOf(FENGJIE, 1_000), 600);

        assertThat(Ranking.of(alone, List.of(alone, outlook(aYearInMoney(), 1))))
                .isEmpty();
    }

    private static Outlook outlook(Target target, long achieved) {
        return Outlook.of(target, History.of(Map.of(YearMonth.of(2026, 1), achieved)), LocalDate.of(2026, 6, 1));
    }
}
