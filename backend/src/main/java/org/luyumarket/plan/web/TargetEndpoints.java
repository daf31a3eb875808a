package org.luyumarket.plan.web;

import java.time.Clock;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.plan.Plans;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Targets and how far they are reached, for staff. */
@RestController
@RequestMapping("/api/v1/plan/targets")
class TargetEndpoints {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final Plans plans;
    private final Clock clock;

    TargetEndpoints(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** Targets of this year, unless another is asked for. */
    @GetMapping
    Mono<Page<TargetView>> targets(
            @RequestParam(required = false) @Nullable Integer year, @AuthenticationPrincipal Person viewer) {
        int asked = year == null ? Year.now(clock).getValue() : year;
        new FieldChecks().range("year", asked, FIRST_YEAR, LAST_YEAR).refuseIfAny();
        return plans.progress(asked, viewer)
                .map(TargetView::of)
                .collectList()
                .map(targets -> new Page<>(targets, targets.size(), 1, Page.MAX_SIZE));
    }
}
