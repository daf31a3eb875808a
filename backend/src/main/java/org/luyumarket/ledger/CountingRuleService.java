package org.luyumarket.ledger;

import java.time.Clock;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class CountingRuleService implements CountingRules {

    private final RuleRepository rules;
    private final AuditTrail audit;
    private final Clock clock;

    CountingRuleService(RuleRepository rules, AuditTrail audit, Clock clock) {
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Flux<RuleVersion> all() {
        return rules.all();
    }

    @Override
    @Transactional
    public Mono<RuleVersion> draft(RuleDraft draft, Person by) {
        return Mono.fromRunnable(() -> refuseUnlessForTheCity(by))
                .then(Mono.defer(() -> rules.draft(draft, by.displayName(), clock.instant())))
                .delayUntil(drafted -> audit.record(by, action("rule.drafted", drafted)));
    }

    @Override
    public Flux<RuleEffect> preview(int version) {
        return drafted(version).flatMapMany(draft -> rules.preview(version));
    }

    @Override
    @Transactional
    public Mono<RuleVersion> putInForce(int version, Person by) {
        return Mono.fromRunnable(() -> refuseUnlessForTheCity(by))
                .then(Mono.defer(() -> drafted(version)))
                .delayUntil(draft -> rules.putInForce(version, clock.instant()))
                .delayUntil(draft -> audit.record(by, action("rule.in-force", draft)))
                .flatMap(draft -> find(version));
    }

    /** A rule holds for all counties. */
    private static void refuseUnlessForTheCity(Person by) {
        if (by.role() != Role.CITY_STAFF && by.role() != Role.ADMINISTRATOR) {
            throw new LedgerOutOfSight();
        }
    }

    private Mono<RuleVersion> drafted(int version) {
        return find(version)
                .filter(rule -> !rule.isInForce())
                .switchIfEmpty(Mono.error(() -> new UnknownRule(version)));
    }

    private Mono<RuleVersion> find(int version) {
        return rules.all().filter(rule -> rule.version() == version).next();
    }

    private static AuditedAction action(String verb, RuleVersion rule) {
        return new AuditedAction(
                verb,
                Integer.toString(rule.version()),
                rule.rule().firstDay() + " " + rule.rule().requirements());
    }
}
