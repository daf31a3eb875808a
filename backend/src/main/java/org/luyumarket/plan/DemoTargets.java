package org.luyumarket.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.County;
import org.luyumarket.platform.DemoData;
import org.luyumarket.platform.DivisionCode;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Example targets for this year and the seasons that touch it, marked as such. Neither plan splits its target by county; the
 * example does, and its parts add up to the whole.
 */
@Component
class DemoTargets implements DemoData {

    static final long CITY_YUAN = 450_000_000;

    static final Map<String, Long> COUNTY_YUAN = Map.ofEntries(
            Map.entry("500101", 38_000_000L),
            Map.entry("500114", 14_000_000L),
            Map.entry("500154", 32_000_000L),
            Map.entry("500156", 24_000_000L),
            Map.entry("500229", 15_000_000L),
            Map.entry("500230", 25_000_000L),
            Map.entry("500235", 34_000_000L),
            Map.entry("500236", 120_000_000L),
            Map.entry("500237", 42_000_000L),
            Map.entry("500238", 26_000_000L),
            Map.entry("500240", 22_000_000L),
            Map.entry("500241", 18_000_000L),
            Map.entry("500242", 18_000_000L),
            Map.entry("500243", 22_000_000L));

    private static final DivisionCode FENGJIE = new DivisionCode("500236");
    private static final long SEASON_GRAMS = 20_000_000_000L;
    private static final long FEN_A_YUAN = 100;
    private static final Source EXAMPLE = new Source("示例", "非规划条文", "示例指标，仅用于演示，不出自任何规划");

    private final TargetRepository targets;
    private final Counties counties;
    private final Clock clock;

    DemoTargets(TargetRepository targets, Counties counties, Clock clock) {
        this.targets = targets;
        this.counties = counties;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return 7;
    }

    @Override
    public Mono<Void> load() {
        int year = LocalDate.now(clock.withZone(ChinaTime.ZONE)).getYear();
        return targets.add(examples(year, counties.all()), clock.instant(), "示例");
    }

    static List<Target> examples(int year, List<County> counties) {
        Target city = inMoney(year);
        Stream<Target> parts = counties.stream().map(county -> part(city, county));
        Stream<Target> seasons = IntStream.of(year - 1, year).mapToObj(DemoTargets::ofOranges);
        return Stream.of(Stream.of(city), parts, seasons).flatMap(all -> all).toList();
    }

    private static Target inMoney(int year) {
        TargetDraft goal = new TargetDraft(
                "示例 " + year + "年农副产品销往山东",
                Metric.MONEY,
                CITY_YUAN * FEN_A_YUAN,
                Period.year(year),
                Scope.WHOLE,
                EXAMPLE);
        return new Target("DEMO-" + year, 1, goal, null, true);
    }

    private static Target part(Target city, County county) {
        long fen = COUNTY_YUAN.getOrDefault(county.code().value(), 0L) * FEN_A_YUAN;
        TargetDraft goal =
                city.goal().ofCounty(city.scope().inCounty(county.code()), city.title() + " · " + county.name(), fen);
        return new Target(city.code() + "-" + county.code(), 1, goal, city.code(), true);
    }

    private static Target ofOranges(int firstYear) {
        Period season = Period.season(firstYear);
        TargetDraft goal = new TargetDraft(
                "示例 " + season + " 产季奉节脐橙进山东",
                Metric.WEIGHT,
                SEASON_GRAMS,
                season,
                Scope.of(FENGJIE, "citrus"),
                EXAMPLE);
        return new Target("DEMO-CITRUS-" + firstYear, 1, goal, null, true);
    }
}
