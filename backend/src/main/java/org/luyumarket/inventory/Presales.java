package org.luyumarket.inventory;

import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldError;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Coming harvests sold ahead. The tonnage of a presale becomes stock when it opens, so that nothing can be sold beyond it; what was
 * not sold leaves the stock again when it ends.
 */
public interface Presales {

    /** What has opened, as it was when it was last looked at; reading it never waits. */
    PresaleBook book();

    Mono<PresaleBook> refresh();

    /** The same as the database has it now. */
    Mono<PresaleBook> now();

    /** Those of products this person sells or oversees, the latest first. */
    Flux<Presale> of(Person viewer);

    /** All that is wrong with it, as {@link #plan} would refuse it; nothing is planned. */
    Mono<List<FieldError>> wrong(NewPresale presale, Person by);

    /** One whose day has come opens at once, unless boxes of the last harvest are still to be had. */
    Mono<Presale> plan(NewPresale presale, Person by);

    /** Ends it before its time; what was sold stays sold. */
    Mono<Presale> end(UUID id, Person by);
}
