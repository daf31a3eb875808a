package org.luyumarket.plan;

import java.util.Map;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DivisionCode;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Targets as the city's staff set them. Whoever edits says which version they saw; every version is kept, with who wrote it. */
public interface Targets {

    /** A code that is unknown or out of sight is refused as {@link UnknownTarget}. */
    Mono<Target> find(String code, Person viewer);

    /** All of them, as far as the viewer may see. */
    Flux<Target> all(Person viewer);

    Mono<Target> add(TargetDraft draft, Person staff);

    /** A part of a split keeps its whole's metric, period and scope and is given its value by the split alone. */
    Mono<Target> change(String code, long version, TargetDraft draft, Person staff);

    /** What it said at first, and after each change; the newest first. */
    Flux<TargetVersion> versions(String code, Person viewer);

    /** What the counties were given, or a proposal by what each sold a period earlier. Refused for what is no whole of counties. */
    Mono<Parts> parts(String code, Person viewer);

    /** Gives every county its part, as further targets or new versions of these; refused unless the parts add up to the whole. */
    Mono<Parts> split(String code, long version, Map<DivisionCode, Long> parts, Person staff);
}
