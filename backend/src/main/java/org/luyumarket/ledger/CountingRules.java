package org.luyumarket.ledger;

import org.luyumarket.identity.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The versions of the counting rule, as data: a version is drafted, previewed and put in force, and then never changes. */
public interface CountingRules {

    /** By version. */
    Flux<RuleVersion> all();

    /** A further version, which judges nothing yet. */
    Mono<RuleVersion> draft(RuleDraft draft, Person by);

    /** What would change if the draft took effect now: the entries of open months from its first day on, by county. */
    Flux<RuleEffect> preview(int version);

    /** Judges those entries anew by further verdicts, and every later one; entries of locked months keep theirs. */
    Mono<RuleVersion> putInForce(int version, Person by);
}
