package org.luyumarket.plan.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.plan.Plans;
import org.luyumarket.plan.Target;
import org.luyumarket.plan.Targets;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.ReadVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
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

/** Targets and how far they are reached; set, changed and split by the city's staff. */
@RestController
@RequestMapping("/api/v1/plan/targets")
class TargetEndpoints {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final Plans plans;
    private final Targets targets;
    private final Clock clock;

    TargetEndpoints(Plans plans, Targets targets, Clock clock) {
        this.plans = plans;
        this.targets = targets;
        this.clock = clock;
    }

    /** Targets of this year, unless another is asked for. */
    @GetMapping
    Mono<Page<TargetView>> targets(
            @RequestParam(required = false) @Nullable Integer year, @AuthenticationPrincipal Person viewer) {
        int asked = year == null ? LocalDate.now(clock.withZone(ChinaTime.ZONE)).getYear() : year;
        new FieldChecks().range("year", asked, FIRST_YEAR, LAST_YEAR).refuseIfAny();
        return plans.progress(asked, viewer)
                .map(TargetView::of)
                .collectList()
                .map(targets -> new Page<>(targets, targets.size(), 1, Page.MAX_SIZE));
    }

    @GetMapping("/{code}")
    Mono<ResponseEntity<TargetFile>> target(@PathVariable String code, @AuthenticationPrincipal Person viewer) {
        return targets.find(code, viewer).map(target -> answer(ResponseEntity.ok(), target));
    }

    @PostMapping
    Mono<ResponseEntity<TargetFile>> add(@RequestBody TargetBody body, @AuthenticationPrincipal Person staff) {
        return targets.add(body.toDraft(), staff)
                .map(added ->
                        answer(ResponseEntity.created(URI.create("/api/v1/plan/targets/" + added.code())), added));
    }

    @PutMapping("/{code}")
    Mono<ResponseEntity<TargetFile>> change(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody TargetBody body,
            @AuthenticationPrincipal Person staff) {
        return targets.change(code, ReadVersion.of(ifMatch).number(), body.toDraft(), staff)
                .map(changed -> answer(ResponseEntity.ok(), changed));
    }

    /** What it said from its first version on, the newest first. */
    @GetMapping("/{code}/versions")
    Mono<Page<VersionView>> versions(@PathVariable String code, @AuthenticationPrincipal Person viewer) {
        return targets.versions(code, viewer)
                .map(VersionView::of)
                .collectList()
                .map(versions -> new Page<>(versions, versions.size(), 1, Page.MAX_SIZE));
    }

    /** What each county was given, or a proposal by what it sold a period earlier. */
    @GetMapping("/{code}/parts")
    Mono<ResponseEntity<PartsView>> parts(@PathVariable String code, @AuthenticationPrincipal Person viewer) {
        return targets.parts(code, viewer)
                .map(parts ->
                        ResponseEntity.ok().eTag(tag(parts.whole().version())).body(PartsView.of(parts)));
    }

    /** Parts in the metric's unit, by county; refused unless they add up to the whole. */
    @PutMapping("/{code}/parts")
    Mono<PartsView> split(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody PartsBody body,
            @AuthenticationPrincipal Person staff) {
        return targets.split(code, ReadVersion.of(ifMatch).number(), body.byCounty(), staff)
                .map(PartsView::of);
    }

    private static ResponseEntity<TargetFile> answer(BodyBuilder answer, Target target) {
        return answer.eTag(tag(target.version())).body(TargetFile.of(target));
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }
}
