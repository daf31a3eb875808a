package org.luyumarket.portal.staff;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Chain;
import org.luyumarket.ledger.CountingRules;
import org.luyumarket.ledger.CrossTotal;
import org.luyumarket.ledger.Dimension;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.RuleVersion;
import org.luyumarket.ledger.Total;
import org.luyumarket.plan.Period;
import org.luyumarket.plan.Plans;
import org.luyumarket.plan.TargetProgress;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks for everything on a dashboard at once: a dozen statements side by side, each over sums of months. */
@Component
class BoardQueries {

    private final Plans plans;
    private final Ledger ledger;
    private final Chain chain;
    private final CountingRules rules;
    private final Clock clock;

    BoardQueries(Plans plans, Ledger ledger, Chain chain, CountingRules rules, Clock clock) {
        this.plans = plans;
        this.ledger = ledger;
        this.chain = chain;
        this.rules = rules;
        this.clock = clock;
    }

    Mono<BoardFigures> figures(EntryQuery asked, Person person, Locale language) {
        EntryQuery query = asked.counted(null).behind(null);
        return Mono.zip(
                        plans.years().collectList(),
                        targets(query.period(), person),
                        groups(query, person),
                        chain.head(),
                        rules(language))
                .map(parts -> new BoardFigures(
                        query,
                        person,
                        clock.instant(),
                        parts.getT1(),
                        parts.getT2(),
                        parts.getT3(),
                        parts.getT4(),
                        parts.getT5()));
    }

    /** A year shows the seasons that touch it too; a season only itself. */
    private Mono<List<TargetProgress>> targets(Period period, Person person) {
        return plans.progress(period.firstYear(), person)
                .filter(progress ->
                        !period.isSeason() || progress.target().period().equals(period))
                .collectList();
    }

    /** The versions of the counting rule that judge, as they are printed. */
    Mono<List<String>> rules(Locale language) {
        return rules.all()
                .filter(RuleVersion::isInForce)
                .map(rule -> rule.text(language))
                .collectList();
    }

    private Mono<BoardFigures.Groups> groups(EntryQuery query, Person person) {
        EntryFilter chosen = seen(query, person);
        EntryFilter anywhere = seen(query.with(Dimension.COUNTY, null).with(Dimension.CITY, null), person);
        return Mono.zip(
                        months(query, person),
                        totals(anywhere, Grouping.COUNTY, Grouping.CITY),
                        totals(chosen, Grouping.CHANNEL, Grouping.MODE),
                        totals(chosen, Grouping.CATEGORY, Grouping.PRODUCT),
                        ledger.reach(chosen.counted(true)))
                .map(parts -> new BoardFigures.Groups(
                        parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4(), parts.getT5()));
    }

    private static EntryFilter seen(EntryQuery query, Person person) {
        return query.filter(Optional.empty()).asSeenBy(person);
    }

    /** Of the period and of the one a year before, in one statement. */
    private Mono<List<Total>> months(EntryQuery query, Person person) {
        EntryFilter whole = seen(query.month(null), person);
        EntryFilter both = new EntryFilter(
                query.period().before(1).firstDay(), query.period().lastDay(), whole.counted(), whole.only());
        return ledger.totals(both, Grouping.MONTH).collectList();
    }

    private Mono<List<CrossTotal>> totals(EntryFilter filter, Grouping one, Grouping other) {
        return ledger.totals(filter, List.of(one, other)).collectList();
    }
}
