package org.luyumarket.portal;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.WaitingMatters;
import org.luyumarket.identity.WaitingMatters.WaitingMatter;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All that waits for somebody, whichever module it is of. */
@Component
public class WorkQueue {

    /** So many of each kind are looked through to find what is due first of all. */
    private static final PageRequest MOST_URGENT = new PageRequest(1, Page.MAX_SIZE);

    private static final PageRequest ONE = new PageRequest(1, 1);

    private final List<WaitingMatters> kinds;

    WorkQueue(List<WaitingMatters> kinds) {
        this.kinds = kinds;
    }

    /** One that waits, of which kind. */
    record Turn(String kind, WaitingMatter matter) {

        @Nullable
        Instant due() {
            return matter.due();
        }
    }

    /** How many of each kind wait for this person, and a page of them. */
    record Waiting(Map<String, Long> counts, Page<Turn> turns) {}

    public Mono<Long> count(Person person) {
        return concerned(person)
                .flatMap(kind -> kind.of(person, ONE).map(Page::total))
                .reduce(0L, Long::sum);
    }

    /** Of one kind or, where none of that name is, of all: then the most urgent, as far as {@link #MOST_URGENT} reaches. */
    Mono<Waiting> of(Person person, String kind, PageRequest page) {
        return counts(person).flatMap(counts -> turns(person, kind, page).map(turns -> new Waiting(counts, turns)));
    }

    private Mono<Map<String, Long>> counts(Person person) {
        return concerned(person)
                .concatMap(kind -> kind.of(person, ONE).map(found -> Map.entry(kind.kind(), found.total())))
                .collect(LinkedHashMap::new, (counts, one) -> counts.put(one.getKey(), one.getValue()));
    }

    private Mono<Page<Turn>> turns(Person person, String wanted, PageRequest page) {
        return concerned(person)
                .filter(kind -> kind.kind().equals(wanted))
                .next()
                .flatMap(kind -> kind.of(person, page).map(found -> found.map(one -> new Turn(kind.kind(), one))))
                .switchIfEmpty(Mono.defer(() -> mostUrgent(person, page)));
    }

    private Mono<Page<Turn>> mostUrgent(Person person, PageRequest page) {
        return concerned(person)
                .concatMap(kind -> kind.of(person, MOST_URGENT)
                        .flatMapIterable(Page::items)
                        .map(one -> new Turn(kind.kind(), one)))
                .sort(comparing(Turn::due, nullsLast(naturalOrder())))
                .collectList()
                .map(all -> Page.of(all, page));
    }

    private Flux<WaitingMatters> concerned(Person person) {
        return Flux.fromIterable(kinds).filter(kind -> kind.concerns(person)).sort(comparing(WaitingMatters::kind));
    }
}
