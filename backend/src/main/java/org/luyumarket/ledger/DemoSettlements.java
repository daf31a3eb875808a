package org.luyumarket.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luyumarket.ledger.SaleFact.CertificateOnFile;
import org.luyumarket.ledger.SaleFact.Destination;
import org.luyumarket.ledger.SaleFact.Producer;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.County;
import org.luyumarket.platform.DivisionCode;

/**
 * What was sold beside the season of 2018–19, settled by the month: the years at about their published sizes (2020: 330 million
 * yuan, 2021: 396 million), later ones invented. Now and then a smaller deal does not count, each time for another reason.
 */
final class DemoSettlements {

    private static final int FIRST_YEAR = 2018;
    private static final List<Long> FEN_A_YEAR =
            List.of(4_000_000_000L, 29_000_000_000L, 33_000_000_000L, 39_600_000_000L);
    private static final int LAST_PUBLISHED_YEAR = 2021;
    private static final long GROWTH_A_YEAR = 1_000_000_000L;
    private static final LocalDate END_OF_THE_SEASON = LocalDate.of(2019, 4, 30);
    private static final DivisionCode CHENGDU = new DivisionCode("510100");
    private static final int EVERY_TWELFTH = 12;
    private static final int LAST_SETTLEMENT_DAY = 20;

    private final List<DemoGoods> goods;
    private final Counties counties;

    DemoSettlements(List<DemoGoods> goods, Counties counties) {
        this.goods = goods;
        this.counties = counties;
    }

    /** Those before the given day. */
    Stream<DemoDeal> before(LocalDate today) {
        return IntStream.rangeClosed(FIRST_YEAR, today.getYear())
                .boxed()
                .flatMap(this::ofYear)
                .filter(deal -> deal.day().isBefore(today));
    }

    private Stream<DemoDeal> ofYear(int year) {
        return IntStream.range(0, goods.size())
                .boxed()
                .flatMap(number -> goods.get(number).months().stream()
                        .flatMap(month -> settled(goods.get(number), number, YearMonth.of(year, month))))
                .filter(DemoSettlements::isNoPartOfTheSeason);
    }

    private Stream<DemoDeal> settled(DemoGoods sold, int number, YearMonth month) {
        LocalDate day = month.atDay(1 + (number * 7 + month.getMonthValue()) % LAST_SETTLEMENT_DAY);
        String reference = "示例-月结-%s-%s".formatted(month, sold.goods().sku());
        long boxes = boxes(sold, number, month);
        DemoDeal deal = new DemoDeal(reference, day, sold, sold.producerOn(day), boxes, usualBuyer(sold));
        boolean notCountedBeside = (number * 7 + month.getMonthValue() + month.getYear()) % EVERY_TWELFTH == 0;
        return notCountedBeside ? Stream.of(deal, notCounted(deal, number + month.getYear())) : Stream.of(deal);
    }

    /** The good's share of the year, in equal parts that differ by up to 15 % here and there. */
    private static long boxes(DemoGoods sold, int number, YearMonth month) {
        long thousandths = 850 + (number * 97L + month.getMonthValue() * 53L) % 301;
        long fen = fen(month.getYear()) / 1000 * sold.share() / sold.months().size() / 1000 * thousandths;
        return fen * 1000 / sold.fenPerKilogram() / sold.gramsPerBox();
    }

    private static long fen(int year) {
        long published = FEN_A_YEAR.get(Math.min(year, LAST_PUBLISHED_YEAR) - FIRST_YEAR);
        return published + Math.max(0, year - LAST_PUBLISHED_YEAR) * GROWTH_A_YEAR;
    }

    /** Under the first rule only the destination can be a reason; later the certificate as well. */
    private static DemoDeal notCounted(DemoDeal like, int turn) {
        Producer certified = like.producer();
        Destination usual = like.destination();
        return switch (turn % 4) {
            case 0 -> smaller(like, certified, new Destination(CHENGDU, CHENGDU, "示例·成都果品批发商"));
            case 1 -> smaller(like, certified, new Destination(null, null, null));
            case 2 -> smaller(like, like.goods().producer(null), usual);
            default -> smaller(like, like.goods().producer(expired(like.day())), usual);
        };
    }

    private static CertificateOnFile expired(LocalDate day) {
        return new CertificateOnFile("示例-已到期", day.minusYears(1), day.minusDays(1));
    }

    private static DemoDeal smaller(DemoDeal like, Producer producer, Destination destination) {
        return new DemoDeal(like.reference() + "-另", like.day(), like.goods(), producer, like.boxes() / 5, destination);
    }

    private Destination usualBuyer(DemoGoods sold) {
        County county = counties.find(sold.county()).orElseThrow();
        String kind = switch (sold.channel()) {
            case WHOLESALE -> "果品批发市场";
            case SUPERMARKET -> "银座超市";
            case EXHIBITION_HALL -> "消费帮扶馆";
            case ONLINE, LIVE_STREAM -> "线上专区";
            case VENDING_CABINET -> "消费帮扶专柜";
            case ZONE -> "消费帮扶专区";
            case GROUP_PURCHASE -> "团购";
            case EXHIBITION_SALE -> "展销会";
            case GOVERNMENT_PROCUREMENT -> "预算单位";
        };
        return new Destination(county.partnerCity(), county.partnerCity(), "示例·" + county.partnerCityName() + kind);
    }

    private static boolean isNoPartOfTheSeason(DemoDeal deal) {
        boolean fengjieOranges = deal.goods().county().value().equals("500236")
                && deal.goods().goods().category().equals("citrus");
        return !fengjieOranges || deal.day().isAfter(END_OF_THE_SEASON);
    }
}
