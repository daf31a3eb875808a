package org.luyumarket.payout;

import java.time.Duration;
import java.time.Instant;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.WaitingMatters;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Approved runs of which the bank has not paid or refused everything; for three days, in which banks answer. */
@Component
class WaitingTransfers implements WaitingMatters {

    private static final Duration PATIENCE = Duration.ofDays(3);

    private final RunRepository runs;

    WaitingTransfers(RunRepository runs) {
        this.runs = runs;
    }

    @Override
    public String kind() {
        return "transfer";
    }

    @Override
    public boolean concerns(Person person) {
        return Treasurers.mayAct(person);
    }

    @Override
    public Mono<Page<WaitingMatter>> of(Person person, PageRequest page) {
        return runs.atTheBank().map(WaitingTransfers::matter).collectList().map(all -> Page.of(all, page));
    }

    private static WaitingMatter matter(Run run) {
        Instant since = run.decided() == null ? run.drawn().at() : run.decided().at();
        return new WaitingMatter(
                run.id().toString(),
                run.until().minusDays(1).toString(),
                "¥" + run.tally().amount().getAmount().toPlainString(),
                since,
                since.plus(PATIENCE));
    }
}
