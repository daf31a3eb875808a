package org.luyumarket.plan;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.plan.WorkItem.Content;
import org.luyumarket.plan.WorkItem.State;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.DemoData;
import org.luyumarket.platform.DivisionCode;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A few lines of a work ledger, of measures that the plans name; dates, units and progress are examples. */
@Component
class DemoWork implements DemoData {

    private static final DivisionCode FENGJIE = new DivisionCode("500236");

    private final WorkRepository work;
    private final Clock clock;

    DemoWork(WorkRepository work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return 7;
    }

    @Override
    public Mono<Void> load() {
        return Flux.fromIterable(
                        examples(LocalDate.now(clock.withZone(ChinaTime.ZONE)).getYear()))
                .concatMap(work::add)
                .then();
    }

    /** The same ids at every start, so that they are there once. */
    static List<WorkItem> examples(int year) {
        List<Content> lines = List.of(
                line(year, null, "建立台账和月信息通报", "每月 5 日前两地互换上月台账", 6, "示例·市商务委", State.DONE, "已按月通报"),
                line(year, FENGJIE, "万吨脐橙进山东", "与山东批发市场签订购销协议，组织产地直采", 12, "示例·县商务委", State.UNDER_WAY, "新产季已发运"),
                line(year, FENGJIE, "农超对接", "脐橙进商超专柜，补齐检测报告", 10, "示例·县农业农村委", State.UNDER_WAY, "报告还缺两份"),
                line(year, null, "消费扶贫周", "10 月 17 日前后组织展销和机关采购", 10, "示例·市商务委", State.DONE, "已举办"),
                line(year, null, "丰收节推介", "在结对城市办山城好味道推介", 9, "示例·市农业农村委", State.DROPPED, "并入消费扶贫周"));
        return IntStream.range(0, lines.size())
                .mapToObj(number -> new WorkItem(id(year, number), 1, lines.get(number), List.of()))
                .toList();
    }

    private static UUID id(int year, int number) {
        return UUID.nameUUIDFromBytes(("work-" + year + "-" + number).getBytes(StandardCharsets.UTF_8));
    }

    private static Content line(
            int year,
            @Nullable DivisionCode county,
            String task,
            String measure,
            int month,
            String unit,
            State state,
            String progress) {
        return new Content(
                year, county, task, measure, LocalDate.of(year, month, 28), unit, state, progress, List.of());
    }
}
