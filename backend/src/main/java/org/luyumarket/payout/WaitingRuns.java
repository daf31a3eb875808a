package org.luyumarket.payout;

import java.time.Duration;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.WaitingMatters;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The run that waits for its second person, who is not whoever drew it up; for two days, as suppliers wait for their money. */
@Component
class WaitingRuns implements WaitingMatters {

    private static final Duration PATIENCE = Duration.ofDays(2);

    private final RunRepository runs;

    WaitingRuns(RunRepository runs) {
        this.runs = runs;
    }

    @Override
    public String kind() {
        return "run";
    }

    @Override
    public boolean concerns(Person person) {
        return Treasurers.mayAct(person);
    }

    @Override
    public Mono<Page<WaitingMatter>> of(Person person, PageRequest page) {
        return runs.waiting()
                .filter(run -> run.isApprovedBy(person))
                .map(WaitingRuns::matter)
                .collectList()
                .map(all -> Page.of(all, page));
    }

    private static WaitingMatter matter(Run run) {
        return new WaitingMatter(
                run.id().toString(),
                run.until().minusDays(1).toString(),
                "¥" + run.tally().amount().getAmount().toPlainString() + " · "
                        + run.drawn().person(),
                run.drawn().at(),
                run.drawn().at().plus(PATIENCE));
    }
}
