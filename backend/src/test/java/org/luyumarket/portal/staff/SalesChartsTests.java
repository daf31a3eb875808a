package org.luyumarket.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ledger.Total;
import org.luyumarket.ledger.Total.Sums;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Channels;
import org.luyumarket.storefront.desk.Months;

class SalesChartsTests {

    private static final Texts CHINESE = Texts.of(Locale.SIMPLIFIED_CHINESE);

    private final SalesCharts charts = new SalesCharts();

    @Test
    void theTallestMonthOfBothYearsReachesTheTop() {
        Months months = charts.months(
                year(List.of(), List.of(sold("2019-01", 50_000)), List.of(sold("2018-12", 100_000))), CHINESE);

        assertThat(months.top()).isEqualTo("0.10");
        assertThat(months.columns()).hasSize(12);
        assertThat(months.columns().get(0).nowHeight()).isEqualTo(500);
        assertThat(months.columns().get(11).beforeHeight()).isEqualTo(1000);
    }

    @Test
    void aMonthInWhichMoreWentBackThanCameHasNoColumnButItsFigure() {
        Months months = charts.months(
                year(List.of(), List.of(sold("2019-05", -2_000_000)), List.of(sold("2018-05", 100))), CHINESE);

        assertThat(months.columns().get(4).nowHeight()).isZero();
        assertThat(months.columns().get(4).now().number()).isEqualTo("-2.00");
    }

    @Test
    void aColumnOpensTheEntriesOfItsMonth() {
        Months months = charts.months(year(List.of(), List.of(), List.of()), CHINESE);

        assertThat(months.columns().get(2).now().address()).isEqualTo("/staff/entries?year=2019&month=3&counted=true");
    }

    @Test
    void channelsFollowEachOtherInOneBarTheLargestFirst() {
        Channels channels = charts.channels(
                year(List.of(sold("ONLINE", 100), sold("WHOLESALE", 300)), List.of(), List.of()), CHINESE);

        assertThat(channels.shares())
                .extracting(Channels.Share::key, Channels.Share::start, Channels.Share::length, Channels.Share::percent)
                .containsExactly(tuple("wholesale", 0, 750, "75.00%"), tuple("online", 750, 250, "25.00%"));
    }

    private static Total sold(String key, long fen) {
        return new Total(key, key, new Sums(fen, fen, 1), Sums.ZERO);
    }

    private static YearFigures year(List<Total> channels, List<Total> months, List<Total> before) {
        Person city = new Person(
                UUID.fromString("00000000-0000-7000-8000-000000000001"), "city", "市", Role.CITY_STAFF, null, null);
        return new YearFigures(
                2019,
                city,
                Instant.EPOCH,
                List.of(2019),
                List.of(),
                new YearFigures.Groups(List.of(), List.of(), channels, months, before),
                List.of());
    }
}
