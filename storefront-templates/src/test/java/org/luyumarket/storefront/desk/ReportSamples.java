package org.luyumarket.storefront.desk;

import java.util.List;
import java.util.stream.IntStream;
import org.luyumarket.storefront.Texts;

/** Sample models of the pages with figures. */
final class ReportSamples {

    private static final String ENTRIES = "/staff/entries?year=2019";

    private static final List<Pair> PAIRS = List.of(
            new Pair("500236", "奉节", "371600", "滨州", 8041, 4),
            new Pair("500101", "万州", "370800", "济宁", 1204, 2),
            new Pair("500237", "巫山", "370600", "烟台", 1066, 2),
            new Pair("500235", "云阳", "371000", "威海", 980, 2),
            new Pair("500154", "开州", "370700", "潍坊", 871, 2),
            new Pair("500230", "丰都", "370400", "枣庄", 402, 1),
            new Pair("500240", "石柱", "370300", "淄博", 377, 1),
            new Pair("500243", "彭水", "371500", "聊城", 301, 1),
            new Pair("500114", "黔江", "371100", "日照", 244, 1),
            new Pair("500242", "酉阳", "370500", "东营", 198, 1),
            new Pair("500241", "秀山", "371400", "德州", 164, 1),
            new Pair("500229", "城口", "371300", "临沂", 120, 1),
            new Pair("500238", "巫溪", "370900", "泰安", 96, 1),
            new Pair("500156", "武隆", "370100", "济南", 0, 0));

    private ReportSamples() {}

    static DashboardPage dashboard(Texts texts) {
        return new DashboardPage(
                head(texts, "2019"),
                filters(texts),
                List.of(cityTarget(texts), orangeTarget(texts)),
                keys(texts),
                map(),
                counties(texts),
                pairs(texts),
                months(texts),
                List.of(channels(texts)),
                foot(texts));
    }

    static DashboardPage emptyDashboard(Texts texts) {
        return new DashboardPage(
                head(texts, "2017"),
                new Filters(List.of(), List.of(), "/staff"),
                List.of(),
                keys(texts),
                PairMap.draw(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                new Months(new Months.Axis("1", "0.5"), texts.get("desk.unit.tenThousand"), "2017", "2016", List.of()),
                List.of(new Shares("channel", texts.get("desk.shares.channel"), List.of())),
                foot(texts));
    }

    private static DashboardPage.Head head(Texts texts, String year) {
        return new DashboardPage.Head(
                texts.get("desk.dashboard.title.year", year),
                texts.get("desk.county.all"),
                texts.get("desk.dashboard.asOf", "2019-11-21 09:30"),
                "/staff/wall?year=" + year,
                "/staff/wall/board?year=" + year,
                "/staff?year=" + year);
    }

    private static DashboardPage.Foot foot(Texts texts) {
        return new DashboardPage.Foot(
                "口径一（2020年4月12日前成交）：收货地或采购单位在山东的销售计入。", texts.get("desk.dashboard.seal", "1,204", "a91f04c2d6e7", 3));
    }

    private static List<DashboardPage.Key> keys(Texts texts) {
        return List.of(
                new DashboardPage.Key(texts.get("desk.dashboard.key.money"), money(texts, "14,067.10"), ""),
                new DashboardPage.Key(texts.get("desk.dashboard.key.weight"), weight(texts, "27,366.361"), ""));
    }

    private static List<DashboardPage.PairRow> pairs(Texts texts) {
        return PAIRS.stream()
                .map(pair -> new DashboardPage.PairRow(
                        pair.county(),
                        pair.city(),
                        true,
                        money(texts, pair.tenThousand() + ".00"),
                        weight(texts, "12.500"),
                        money(texts, "1.20")))
                .toList();
    }

    static EntriesPage entries(Texts texts) {
        return new EntriesPage(
                entriesHead(texts),
                filters(texts),
                List.of(
                        sale(
                                texts,
                                "奉节脐橙 纽荷尔 一等果",
                                "WHOLESALE",
                                "DEAL-2019-0117",
                                "88,000.00",
                                "20,000",
                                "4,000",
                                true),
                        sale(texts, "奉节脐橙 奉园72-1 特等礼盒", "ONLINE", "LY20190118000042", "128.00", "5", "1", true),
                        sale(texts, "奉节腊肉", "EXHIBITION_HALL", "DEAL-2019-0203", "1,160.00", "10", "20", false),
                        refund(texts)),
                new EntriesPage.Sums(
                        sum(texts, "80,412,356.60", "8,041.24", "18,301,204.5", "18,301.205", 1842),
                        sum(texts, "1,160.00", "0.12", "10", "0.010", 1),
                        sum(texts, "80,413,516.60", "8,041.35", "18,301,214.5", "18,301.215", 1843),
                        texts.get("desk.entries.households", 820, "2,460")),
                new EntriesPage.Steps(ENTRIES, ENTRIES + "&after=2019-01-17_x"),
                new EntriesPage.PaperHead(texts.get("desk.county.all"), "2019-01", "2019-11-21 09:30"),
                "");
    }

    static EntriesPage noEntries(Texts texts) {
        var nothing = sum(texts, "0.00", "0.00", "0", "0.000", 0);
        return new EntriesPage(
                entriesHead(texts),
                filters(texts),
                List.of(),
                new EntriesPage.Sums(nothing, nothing, nothing, ""),
                new EntriesPage.Steps(null, null),
                new EntriesPage.PaperHead("", "", ""),
                "");
    }

    private static EntriesPage.Head entriesHead(Texts texts) {
        return new EntriesPage.Head(
                texts.get("desk.entries.title"),
                texts.get("desk.county.all"),
                "/staff?year=2019",
                "/api/v1/ledger/entries.csv?from=2019-01-01");
    }

    static Paging paging(Texts texts) {
        return Paging.of(texts.get("desk.pages.summary", 151, 200, 1843), 4, 37, page -> ENTRIES + "&page=" + page);
    }

    private static TargetCard cityTarget(Texts texts) {
        return new TargetCard(
                "每年销往山东的农副产品交易额",
                "/staff/targets/T1-2019",
                money(texts, "14,067.10"),
                "3,000.00 " + texts.get("desk.unit.tenThousand"),
                "468.90%",
                new TargetCard.Bar(1000, 500, 444, 0, 0),
                new TargetCard.Outlook(
                        new Badge(texts.get("desk.target.reached"), Tone.GOOD),
                        texts.get("desk.target.pace", "88.77%"),
                        texts.get("desk.target.forecast.one", "15,846.22 " + texts.get("desk.unit.tenThousand")),
                        List.of(texts.get("desk.target.rank", 3, 14))),
                null,
                texts.get("desk.target.period", "2019-01-01", "2019-12-31"),
                new TargetCard.Source("重庆市鲁渝扶贫协作三年行动计划", "二(一) 3", "2018—2020年，力争我市每年销售至山东省的农副产品交易额达到3000万元"),
                false);
    }

    private static TargetCard orangeTarget(Texts texts) {
        return new TargetCard(
                "万吨脐橙进山东",
                "/staff/targets/T1-2019",
                weight(texts, "4,801.205"),
                "10,000.000 " + texts.get("desk.unit.tonne"),
                "48.01%",
                new TargetCard.Bar(480, 1000, 622, 700, 810),
                new TargetCard.Outlook(
                        new Badge(texts.get("desk.target.behind"), Tone.BAD),
                        texts.get("desk.target.pace", "62.20%"),
                        texts.get("desk.target.forecast.one", "7,718.977 " + texts.get("desk.unit.tonne")),
                        List.of(texts.get("desk.target.rank", 3, 14))),
                new TargetCard.Compared(
                        texts.get("desk.target.lastYear.months", "2018-11", "2018-12"),
                        weight(texts, "4,000.000"),
                        weight(texts, "3,200.000"),
                        "+25.00%"),
                texts.get("desk.target.period", "2018-11-01", "2019-04-30"),
                new TargetCard.Source("奉节县扶贫协作计划", "二(一) 3", "继续开展好万吨脐橙进山东、农副产品进超市等系列活动"),
                true);
    }

    private static List<DashboardPage.CountyRow> counties(Texts texts) {
        return IntStream.range(0, PAIRS.size())
                .mapToObj(index -> {
                    var pair = PAIRS.get(index);
                    return new DashboardPage.CountyRow(
                            index + 1,
                            pair.county(),
                            pair.city(),
                            "/staff?county=" + pair.countyCode(),
                            money(texts, pair.tenThousand() + ".24"),
                            weight(texts, pair.tenThousand() * 2 + ".318"),
                            money(texts, "12.40"),
                            pair.tenThousand() * 1000 / 8041,
                            index == 13
                                    ? null
                                    : new DashboardPage.Task(
                                            new OpenFigure("57.71%", "", ENTRIES),
                                            texts.get(
                                                    "desk.dashboard.task.value",
                                                    "200.00 " + texts.get("desk.unit.tenThousand")),
                                            Tone.GOOD));
                })
                .toList();
    }

    private static PairMap map() {
        var cities = new java.util.ArrayList<>(PAIRS.stream()
                .map(pair -> new PairMap.Spot(
                        pair.cityCode(),
                        pair.city(),
                        pair.tenThousand() + ".00",
                        pair.warmth() * 25,
                        ENTRIES + "&city=" + pair.cityCode(),
                        false))
                .toList());
        cities.add(new PairMap.Spot("370200", "青岛", "6033.00", 80, ENTRIES, true));
        cities.add(new PairMap.Spot("371700", "菏泽", "0.00", 0, ENTRIES, false));
        return PairMap.draw(
                PAIRS.stream()
                        .map(pair -> new PairMap.Spot(
                                pair.countyCode(),
                                pair.county(),
                                pair.tenThousand() + ".24",
                                pair.warmth() * 25,
                                ENTRIES + "&county=" + pair.countyCode(),
                                false))
                        .toList(),
                cities,
                PAIRS.stream()
                        .map(pair -> new PairMap.Trade(
                                pair.countyCode(),
                                pair.cityCode(),
                                pair.county() + " → " + pair.city(),
                                pair.warmth() * 25,
                                true,
                                ENTRIES))
                        .toList());
    }

    private static Months months(Texts texts) {
        var now = List.of(3120, 2604, 1410, 890, 120, 64, 48, 51, 130, 420, 1602, 0);
        var before = List.of(210, 180, 90, 60, 30, 20, 22, 25, 60, 210, 900, 1204);
        return new Months(
                new Months.Axis("4,000", "2,000"),
                texts.get("desk.unit.tenThousand"),
                "2019",
                "2018",
                IntStream.range(0, 12)
                        .mapToObj(index -> new Months.Column(
                                index + 1,
                                index == 2,
                                "/staff?month=" + (index + 1),
                                money(texts, now.get(index) + ".00"),
                                money(texts, before.get(index) + ".00"),
                                now.get(index) / 4,
                                before.get(index) / 4))
                        .toList());
    }

    private static Shares channels(Texts texts) {
        return new Shares(
                "channel",
                texts.get("desk.shares.channel"),
                List.of(
                        share(texts, "WHOLESALE", "11,203.40", "25,461.364", "79.64%", 0, 796),
                        share(texts, "SUPERMARKET", "1,480.10", "1,213.197", "10.52%", 796, 105),
                        share(texts, "EXHIBITION_HALL", "803.00", "401.500", "5.71%", 901, 57),
                        share(texts, "ONLINE", "580.60", "290.300", "4.13%", 958, 42)));
    }

    private static Shares.Share share(
            Texts texts, String channel, String money, String weight, String percent, int start, int length) {
        return new Shares.Share(
                "channel-" + channel.toLowerCase(java.util.Locale.ROOT),
                texts.get("desk.channel." + channel),
                "/staff?channel=" + channel,
                money(texts, money),
                weight(texts, weight),
                percent,
                start,
                length);
    }

    private static Filters filters(Texts texts) {
        return new Filters(
                List.of(
                        new Filters.Choice(
                                "year",
                                texts.get("desk.field.year"),
                                null,
                                List.of(new Option("2019", "2019", true), new Option("2018", "2018", false))),
                        new Filters.Choice(
                                "county",
                                texts.get("desk.field.county"),
                                texts.get("desk.field.any"),
                                List.of(new Option("500236", "奉节县", true)))),
                List.of(new Filters.Chip(texts.get("desk.field.county"), "奉节县", "/staff?year=2019")),
                "/staff?year=2019");
    }

    private static EntriesPage.Row sale(
            Texts texts,
            String goods,
            String channel,
            String reference,
            String money,
            String kilograms,
            String boxes,
            boolean counted) {
        return new EntriesPage.Row(
                new EntriesPage.Day("2019-01-17", texts.get("desk.entries.booked", "2019-02")),
                goods,
                new EntriesPage.Origin(
                        "奉节县", "奉节县夔门脐橙专业合作社（示例）", texts.get("desk.entries.certificate", "示例-500236-01")),
                "滨州市",
                new EntriesPage.Trade(
                        channel.toLowerCase(java.util.Locale.ROOT),
                        texts.get("desk.channel." + channel),
                        texts.get("desk.mode.BUSINESS"),
                        List.of(texts.get("desk.campaign.ORANGES_TO_SHANDONG"))),
                new EntriesPage.Amounts(money, kilograms, boxes, texts.get("desk.entries.freight", "320.00"), false),
                new EntriesPage.Verdict(
                        counted
                                ? new Badge(texts.get("desk.verdict.counted"), Tone.GOOD)
                                : new Badge(texts.get("desk.verdict.notCounted"), Tone.PLAIN),
                        1,
                        counted ? List.of() : List.of("未销往山东：收货地和采购单位都不在山东")),
                new EntriesPage.Evidence(
                        reference,
                        reference.startsWith("LY") ? "/staff/orders/" + reference : "",
                        !reference.startsWith("LY"),
                        List.of(texts.get("desk.entries.paper.contract", "HT-2019-17"))));
    }

    private static EntriesPage.Row refund(Texts texts) {
        return new EntriesPage.Row(
                new EntriesPage.Day("2019-01-19", ""),
                "奉节脐橙 奉园72-1 特等礼盒",
                new EntriesPage.Origin("奉节县", "奉节县夔门脐橙专业合作社（示例）", texts.get("desk.entries.certificate.none")),
                texts.get("desk.entries.destination.unknown"),
                new EntriesPage.Trade(
                        "online", texts.get("desk.channel.ONLINE"), texts.get("desk.mode.SOCIAL"), List.of()),
                new EntriesPage.Amounts("−128.00", "−5", "−1", "", true),
                new EntriesPage.Verdict(new Badge(texts.get("desk.verdict.counted"), Tone.GOOD), 1, List.of()),
                new EntriesPage.Evidence("LY20190118000042", "/staff/orders/LY20190118000042", false, List.of()));
    }

    private static EntriesPage.Sums.Sum sum(
            Texts texts, String yuan, String tenThousand, String kilograms, String tonnes, int sales) {
        return new EntriesPage.Sums.Sum(
                yuan,
                tenThousand,
                kilograms,
                tonnes,
                texts.get("desk.entries.sales", sales),
                texts.get("desk.entries.freight", "0.00"));
    }

    private static OpenFigure money(Texts texts, String number) {
        return new OpenFigure(number, texts.get("desk.unit.tenThousand"), ENTRIES);
    }

    private static OpenFigure weight(Texts texts, String number) {
        return new OpenFigure(number, texts.get("desk.unit.tonne"), ENTRIES);
    }

    private record Pair(String countyCode, String county, String cityCode, String city, int tenThousand, int warmth) {}
}
