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
import org.luyumarket.ledger.ChainHead;
import org.luyumarket.ledger.CrossTotal;
import org.luyumarket.ledger.CrossTotal.Group;
import org.luyumarket.ledger.Reach;
import org.luyumarket.ledger.Total;
import org.luyumarket.ledger.Total.Sums;
import org.luyumarket.plan.Period;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Months;
import org.luyumarket.storefront.desk.Shares;

class SalesChartsTests {

    private static final Texts CHINESE = Texts.of(Locale.SIMPLIFIED_CHINESE);

    private final SalesCharts charts = new SalesCharts();

    @Test
    void theAxisReachesToTheNextRoundFigureAboveTheTallestMonthOfBothYears() {
        Months months = charts.months(year(List.of(), sold("2019-01", 50_000), sold("2018-12", 100_000)), CHINESE);

        assertThat(months.axis()).isEqualTo(new Months.Axis("0.1", "0.05"));
        assertThat(months.columns()).hasSize(12);
        assertThat(months.columns().get(0).nowHeight()).isEqualTo(500);
        assertThat(months.columns().get(11).beforeHeight()).isEqualTo(1000);
    }

    @Test
    void aMonthInWhichMoreWentBackThanCameHasNoColumnButItsFigure() {
        Months months = charts.months(year(List.of(), sold("2019-05", -2_000_000), sold("2018-05", 100)), CHINESE);

        assertThat(months.columns().get(4).nowHeight()).isZero();
        assertThat(months.columns().get(4).now().number()).isEqualTo("-2.00");
    }

    @Test
    void aColumnNarrowsToItsMonthAndItsFigureOpensTheEntries() {
        Months months = charts.months(year(List.of()), CHINESE);

        assertThat(months.columns().get(2).narrow()).isEqualTo("/staff?year=2019&month=3");
        assertThat(months.columns().get(2).now().address()).isEqualTo("/staff/entries?year=2019&month=3&counted=true");
        assertThat(months.columns().get(2).before().address())
                .isEqualTo("/staff/entries?year=2018&month=3&counted=true");
    }

    @Test
    void channelsFollowEachOtherInOneBarTheLargestFirst() {
        Shares channels = charts.shares(
                        year(List.of(
                                way("ONLINE", "SOCIAL", 100),
                                way("WHOLESALE", "BUSINESS", 200),
                                way("WHOLESALE", "SOCIAL", 100))),
                        CHINESE)
                .get(0);

        assertThat(channels.parts())
                .extracting(Shares.Share::colour, Shares.Share::start, Shares.Share::length, Shares.Share::percent)
                .containsExactly(
                        tuple("channel-wholesale", 0, 750, "75.00%"), tuple("channel-online", 750, 250, "25.00%"));
    }

    private static Total sold(String key, long fen) {
        return new Total(key, key, new Sums(fen, fen, 1), Sums.ZERO);
    }

    private static CrossTotal way(String channel, String mode, long fen) {
        return new CrossTotal(
                List.of(new Group(channel, channel), new Group(mode, mode)), new Sums(fen, fen, 1), Sums.ZERO);
    }

    private static BoardFigures year(List<CrossTotal> ways, Total... months) {
        Person city = new Person(new UUID(0, 1), "city", "市", Role.CITY_STAFF, null, null);
        return new BoardFigures(
                EntryQuery.of(Period.year(2019)),
                city,
                Instant.EPOCH,
                List.of(2019),
                List.of(),
                new BoardFigures.Groups(List.of(months), List.of(), ways, List.of(), new Reach(0, 0, 0)),
                new ChainHead(0, "", null, 0),
                List.of());
    }
}
