package org.luyumarket.portal.staff;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.plan.WorkFile;
import org.luyumarket.plan.WorkItem;
import org.luyumarket.plan.WorkLedger;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.portal.Desks;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Tab;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.desk.WorkIndex;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The annual work ledger: the lines of a year. */
@RestController
@RequestMapping(path = "/staff/work", produces = MediaType.TEXT_HTML_VALUE)
class WorkPages {

    private static final int YEARS_BACK = 3;

    private final Desks desks;
    private final WorkLedger work;
    private final Templates templates;
    private final Clock clock;

    WorkPages(Desks desks, WorkLedger work, Templates templates, Clock clock) {
        this.desks = desks;
        this.work = work;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    Mono<JteModel> list(
            @RequestParam(required = false) @Nullable Integer year,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        int asked = year == null ? today().getYear() : year;
        return Mono.zip(desks.seat(exchange, person), work.of(asked, person).collectList())
                .map(parts -> templates.staffWork(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        index(asked, parts.getT2(), person, parts.getT1().texts())));
    }

    private WorkIndex index(int year, List<WorkItem> items, Person person, Texts texts) {
        return new WorkIndex(
                year,
                years(year),
                items.stream().map(item -> row(item, texts)).toList(),
                "/api/v1/plan/work/csv?year=" + year,
                person.isStaff());
    }

    private List<Tab> years(int chosen) {
        int last = Math.max(chosen, today().getYear() + 1);
        return IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> last - back)
                .map(year -> new Tab(Integer.toString(year), "", "/staff/work?year=" + year, year == chosen))
                .toList();
    }

    private WorkIndex.Row row(WorkItem item, Texts texts) {
        WorkItem.Content content = item.content();
        boolean overdue = item.isOverdue(today());
        return new WorkIndex.Row(
                "/staff/work/" + item.id(),
                content.task(),
                content.measure(),
                content.milestone().toString(),
                content.unit(),
                overdue
                        ? new Badge(texts.get("desk.work.overdue"), Tone.BAD)
                        : new Badge(texts.get("desk.work.state." + content.state()), tone(content.state())),
                overdue,
                content.progress(),
                Stream.concat(
                                content.evidence().stream().map(shown -> shown.reference() + " " + shown.note()),
                                item.files().stream().map(WorkFile::name))
                        .toList());
    }

    private static Tone tone(WorkItem.State state) {
        return switch (state) {
            case DONE -> Tone.GOOD;
            case UNDER_WAY -> Tone.WAIT;
            case PLANNED, DROPPED -> Tone.PLAIN;
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }
}
