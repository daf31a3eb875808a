package org.luyumarket.procurement.share;

import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.identity.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The shares that units reserve for the aided counties, and what was bought of them. */
public interface Shares {

    /** Filed or not, with the rule of the unit's region. */
    Mono<ReservedShare> of(UUID institution, int year, Person viewer);

    /** What was accepted and paid in a year, newest first. */
    Flux<Execution> executions(UUID institution, int year, Person viewer);

    /** Files a share, or files it again at the version that was read (0 for the first time). */
    Mono<ReservedShare> file(UUID institution, int year, Version version, Person person);

    /** Books what was accepted and paid, once a cause; part of that act, so call it in its transaction. */
    Mono<Void> book(Execution execution);

    /** What every unit that filed or bought anything reserved and did in a year, for other modules, which show it to nobody. */
    Flux<Standing> standings(int year);

    /** A unit's year in sums. */
    record Standing(UUID institution, Money reserved, boolean filed, Money executed, Money uncounted) {}

    /** A filing, and the version it takes the place of. */
    record Version(long read, Filing filing) {}

    /** So much of a purchase was accepted and paid by a unit on a day; {@code uncountedFor} says why it does not count, and is empty if it does. */
    record Execution(UUID cause, UUID institution, LocalDate day, String purchase, Money amount, String uncountedFor) {}
}
