package org.luyumarket.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.plan.TargetFixture.aSeasonOfOranges;
import static org.luyumarket.plan.TargetFixture.aYearInMoney;
import static org.luyumarket.plan.TargetFixture.everyMonth;
import static org.luyumarket.plan.TargetFixture.target;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.plan.Forecast.Method;
import org.luyumarket.plan.TargetProgress.Comparison;
import org.luyumarket.plan.TargetProgress.Need;

class OutlookTests {

    private static final LocalDate MIDSUMMER = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource({"0, 0", "1731300000, 5771", "2999999999, 9999", "3000000000, 10000", "33000000000, 110000", "-1, -1"})
    void theRatioIsRoundedDown(long achieved, int basisPoints) {
        History history = History.of(Map.of(YearMonth.of(2026, 1), achieved));

        assertThat(Outlook.of(aYearInMoney(), history, MIDSUMMER).ratioBasisPoints())
                .isEqualTo(basisPoints);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 0",
        "2026-01-31, 833",
        "2026-06-15, 4583",
        "2026-06-30, 5000",
        "2026-12-31, 10000",
        "2027-03-01, 10000"
    })
    void thePaceIsWhatEarlierYearsHadByThen(LocalDate today, int basisPoints) {
        Outlook outlook = Outlook.of(aYearInMoney(), History.of(everyMonth(1_000, 2023, 2024, 2025)), today);

        assertThat(outlook.paceBasisPoints()).isEqualTo(basisPoints);
    }

    @Test
    void earlierYearsTellWhereItEndsAndHowFarTheyDisagree() {
        Map<YearMonth, Long> months = everyMonth(100, 2023, 2024, 2025);
        months.put(YearMonth.of(2024, 12), 1_300L);
        months.put(YearMonth.of(2025, 1), 1_300L);
        months.put(YearMonth.of(2026, 1), 1_000L);

        Forecast forecast =
                Outlook.of(aYearInMoney(), History.of(months), MIDSUMMER).forecast();

        assertThat(forecast).isEqualTo(new Forecast(Method.EARLIER_PERIODS, 3, 2_000, 1_333, 4_000));
    }

    @Test
    void oneEarlierYearIsHeardBesideTheUsualRhythm() {
        Map<YearMonth, Long> months = everyMonth(100, 2025);
        months.put(YearMonth.of(2026, 1), 5_300L);

        Forecast forecast =
                Outlook.of(aYearInMoney(), History.of(months), MIDSUMMER).forecast();

        assertThat(forecast.method()).isEqualTo(Method.ONE_EARLIER_PERIOD);
        assertThat(forecast.low()).isBetween(9_990L, 10_010L);
        assertThat(forecast.high()).isEqualTo(10_600);
    }

    @Test
    void withoutAnEarlierYearThereIsNoInterval() {
        History history = History.of(Map.of(YearMonth.of(2026, 1), 5_300L));

        Forecast forecast = Outlook.of(aYearInMoney(), history, MIDSUMMER).forecast();

        assertThat(forecast.method()).isEqualTo(Method.USUAL_RHYTHM);
        assertThat(forecast.low()).isEqualTo(forecast.high());
        assertThat(forecast.likely()).isBetween(9_990L, 10_010L);
    }

    @Test
    void aYearWhoseBeginningTheLedgerDoesNotKnowIsNoOpinion() {
        History lateStart = History.of(Map.of(YearMonth.of(2025, 9), 1_000L, YearMonth.of(2026, 2), 1_000L));

        assertThat(Outlook.of(aYearInMoney(), lateStart, MIDSUMMER).forecast().pastPeriods())
                .isZero();
    }

    @Test
    void aSeasonIsComparedWithSeasons() {
        Map<YearMonth, Long> months = everyMonth(50, 2023, 2024, 2025, 2026);
        months.put(YearMonth.of(2026, 11), 2_000L);
        months.remove(YearMonth.of(2026, 12));

        Forecast forecast = Outlook.of(aSeasonOfOranges(), History.of(months), LocalDate.of(2026, 11, 30))
                .forecast();

        assertThat(forecast).isEqualTo(new Forecast(Method.EARLIER_PERIODS, 3, 12_000, 12_000, 12_000));
    }

    @Test
    void atTheVeryStartNothingIsForecast() {
        Map<YearMonth, Long> months = everyMonth(100, 2024, 2025);
        months.put(YearMonth.of(2026, 1), 7L);

        assertThat(Outlook.of(aYearInMoney(), History.of(months), LocalDate.of(2026, 1, 3))
                        .forecast())
                .isEqualTo(Forecast.none(Method.TOO_EARLY));
    }

    @Test
    void whenTheTimeIsOverTheForecastIsWhatWasAchieved() {
        History history = History.of(Map.of(YearMonth.of(2026, 1), 1_234_567L));

        assertThat(Outlook.of(aYearInMoney(), history, LocalDate.of(2027, 1, 1)).forecast())
                .isEqualTo(new Forecast(Method.FINAL, 0, 1_234_567, 1_234_567, 1_234_567));
    }

    @Test
    void householdsAreNotForecast() {
        Target households = target("T", Metric.HOUSEHOLDS, 500, Period.year(2026), Scope.WHOLE);

        assertThat(Outlook.notSummed(households, 120, MIDSUMMER).forecast())
                .isEqualTo(Forecast.none(Method.NOT_SUMMED));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-01, 0, 250000000, 12",
        "2026-06-30, 600000000, 342857143, 7",
        "2026-12-01, 2999999999, 1, 1",
        "2026-12-01, 3000000000, 0, 1",
        "2027-01-01, 0, 0, 0"
    })
    void theMonthsLeftBringTheRest(LocalDate today, long achieved, long aMonth, int months) {
        History history = History.of(Map.of(YearMonth.of(2026, 1), achieved));

        assertThat(Outlook.of(aYearInMoney(), history, today).need()).isEqualTo(new Need(aMonth, months));
    }

    @Test
    void onlyMonthsThatAreOverAreComparedWithLastYear() {
        Map<YearMonth, Long> months = everyMonth(100, 2025);
        months.put(YearMonth.of(2026, 1), 130L);
        months.put(YearMonth.of(2026, 3), 900L);

        Outlook outlook = Outlook.of(aYearInMoney(), History.of(months), LocalDate.of(2026, 3, 20));

        assertThat(outlook.lastYear()).contains(new Comparison(YearMonth.of(2026, 1), YearMonth.of(2026, 2), 130, 200));
    }

    @Test
    void inTheFirstMonthThereIsNothingToCompare() {
        assertThat(Outlook.of(aYearInMoney(), History.of(Map.of()), LocalDate.of(2026, 1, 20))
                        .lastYear())
                .isEmpty();
    }

    @Test
    void thousandsOfTonnesTimesMillionsOfTonnesDoNotOverflow() {
        Map<YearMonth, Long> months = everyMonth(900_000_000_000_000L, 2024, 2025);
        months.put(YearMonth.of(2026, 1), 900_000_000_000_000L);

        assertThat(Outlook.of(tonnesOf(2026), History.of(months), MIDSUMMER)
                        .forecast()
                        .likely())
                .isEqualTo(1_800_000_000_000_000L);
    }

    private static Target tonnesOf(int year) {
        return target("T", Metric.WEIGHT, 1_000, Period.year(year), Scope.WHOLE);
    }
}
