package org.luyumarket.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.plan.Target.Metric;
import org.luyumarket.plan.Target.Source;
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
    private final Clock clock;

    DemoTargets(TargetRepository targets, Clock clock) {
        this.targets = targets;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return 7;
    }

    @Override
    public Mono<Void> load() {
        int year = Year.now(clock).getValue();
        return targets.add(examples(year));
    }

    static List<Target> examples(int year) {
        Stream<Target> counties = COUNTY_YUAN.entrySet().stream()
                .map(part -> inMoney(year, part.getValue(), new DivisionCode(part.getKey())));
        Stream<Target> seasons = IntStream.of(year - 1, year).mapToObj(DemoTargets::ofOranges);
        return Stream.of(Stream.of(inMoney(year, CITY_YUAN, null)), counties, seasons)
                .flatMap(part -> part)
                .toList();
    }

    private static Target inMoney(int year, long yuan, @Nullable DivisionCode county) {
        return new Target(
                "DEMO-" + year + (county == null ? "" : "-" + county),
                "示例 " + year + "年农副产品销往山东",
                Metric.MONEY,
                yuan * FEN_A_YUAN,
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.DECEMBER, 31),
                county,
                null,
                EXAMPLE,
                true);
    }

    private static Target ofOranges(int firstYear) {
        return new Target(
                "DEMO-CITRUS-" + firstYear,
                "示例 %d–%02d产季奉节脐橙进山东".formatted(firstYear, (firstYear + 1) % 100),
                Metric.WEIGHT,
                SEASON_GRAMS,
                LocalDate.of(firstYear, Month.NOVEMBER, 1),
                LocalDate.of(firstYear + 1, Month.APRIL, 30),
                FENGJIE,
                "citrus",
                EXAMPLE,
                true);
    }
}
