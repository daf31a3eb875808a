package org.luyumarket.reporting.form;

import java.time.YearMonth;
import java.util.Map;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.LedgerOutOfSight;
import org.luyumarket.plan.Metric;
import org.luyumarket.plan.Period;
import org.luyumarket.plan.Plans;
import org.luyumarket.plan.Scope;
import org.luyumarket.plan.Target;
import org.luyumarket.plan.TargetProgress;
import org.luyumarket.platform.DivisionCode;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The task of each county for a year, in fen: its target in money for all goods and exactly that year. */
@Component
class YearlyTasks {

    private final Plans plans;

    YearlyTasks(Plans plans) {
        this.plans = plans;
    }

    /** By county code; those without a task, or whose task the viewer may not see, are missing. */
    Mono<Map<String, Long>> of(int year, Person viewer) {
        return plans.progress(year, viewer)
                .map(TargetProgress::target)
                .filter(target -> isTask(target, year))
                .flatMap(target -> county(target).map(county -> Map.entry(county.value(), target.value())))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .onErrorReturn(LedgerOutOfSight.class, Map.of());
    }

    private static Flux<DivisionCode> county(Target target) {
        DivisionCode county = target.county();
        return county == null ? Flux.empty() : Flux.just(county);
    }

    private static boolean isTask(Target target, int year) {
        return target.metric() == Metric.MONEY
                && target.scope().equals(Scope.of(target.county(), null))
                && target.period().equals(new Period(YearMonth.of(year, 1), YearMonth.of(year, 12)));
    }
}
