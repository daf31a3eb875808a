package org.luyumarket.plan.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.plan.WorkItem;
import org.luyumarket.plan.WorkLedger;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.ReadVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The annual work ledger, kept by the city and, for their own lines, by the counties. */
@RestController
@RequestMapping("/api/v1/plan/work")
class WorkEndpoints {

    private final WorkLedger work;
    private final WorkCsv csv;
    private final Clock clock;

    WorkEndpoints(WorkLedger work, WorkCsv csv, Clock clock) {
        this.work = work;
        this.csv = csv;
        this.clock = clock;
    }

    @GetMapping
    Mono<Page<WorkView>> work(
            @RequestParam(required = false) @Nullable Integer year, @AuthenticationPrincipal Person viewer) {
        return work.of(asked(year), viewer)
                .map(item -> WorkView.of(item, today()))
                .collectList()
                .map(items -> new Page<>(items, items.size(), 1, Page.MAX_SIZE));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<WorkView>> item(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return work.find(id, viewer).map(item -> answer(ResponseEntity.ok(), item));
    }

    @PostMapping
    Mono<ResponseEntity<WorkView>> add(@RequestBody WorkBody body, @AuthenticationPrincipal Person staff) {
        return work.add(body.toContent(), staff)
                .map(added -> answer(ResponseEntity.created(URI.create("/api/v1/plan/work/" + added.id())), added));
    }

    @PutMapping("/{id}")
    Mono<ResponseEntity<WorkView>> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody WorkBody body,
            @AuthenticationPrincipal Person staff) {
        return work.change(id, ReadVersion.of(ifMatch).number(), body.toContent(), staff)
                .map(changed -> answer(ResponseEntity.ok(), changed));
    }

    @GetMapping("/csv")
    Mono<ResponseEntity<String>> download(
            @RequestParam(required = false) @Nullable Integer year,
            @AuthenticationPrincipal Person viewer,
            Locale language) {
        return work.of(asked(year), viewer)
                .collectList()
                .map(items -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"work-ledger.csv\"")
                        .body(csv.of(items, today(), language)));
    }

    private ResponseEntity<WorkView> answer(ResponseEntity.BodyBuilder answer, WorkItem item) {
        return answer.eTag("\"" + item.version() + "\"").body(WorkView.of(item, today()));
    }

    private int asked(@Nullable Integer year) {
        return year == null ? today().getYear() : year;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }
}
