package org.luyumarket.plan;

import java.util.UUID;
import org.luyumarket.identity.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The annual work ledger: what was set to be done by when, by whom, and how far it is. Every change leaves an audit entry. */
public interface WorkLedger {

    /** Lines of a year by milestone, as far as the viewer may see. */
    Flux<WorkItem> of(int year, Person viewer);

    /** Refused as {@link UnknownWork} if it is not there or out of sight. */
    Mono<WorkItem> find(UUID id, Person viewer);

    Mono<WorkItem> add(WorkItem.Content content, Person staff);

    /** Refused unless the version is the newest. */
    Mono<WorkItem> change(UUID id, long version, WorkItem.Content content, Person staff);
}
