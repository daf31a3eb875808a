package org.luyumarket.plan;

import java.util.UUID;
import org.luyumarket.identity.Person;
import reactor.core.publisher.Mono;

/** Photos and papers kept with a line of the work ledger. Every one that is added leaves an audit entry. */
public interface WorkFiles {

    Mono<WorkFile> add(UUID work, WorkFileContent content, Person staff);

    /** Refused as {@link UnknownWork} if the line is not there or out of sight, or has no such file. */
    Mono<WorkFileContent> find(UUID work, UUID id, Person viewer);
}
