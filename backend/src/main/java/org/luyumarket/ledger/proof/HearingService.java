package org.luyumarket.ledger.proof;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Hears one witness and compares what it says with the entries, both as they were at one moment. */
@Service
class HearingService {

    private final TestimonyRepository testimonies;
    private final Clock clock;

    HearingService(TestimonyRepository testimonies, Clock clock) {
        this.testimonies = testimonies;
        this.clock = clock;
    }

    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Mono<Void> hear(UUID reconciliation, SalesWitness witness) {
        return testimonies
                .begin()
                .then(Mono.defer(() -> witness.testify(null)))
                .expand(some -> note(some).then(more(witness, some)))
                .map(Testimonies::all)
                .reduce(0L, (count, all) -> count + all.size())
                .flatMap(count -> testimonies.compare(reconciliation, witness, count, clock.instant()));
    }

    private Mono<Void> note(Testimonies some) {
        List<Testimony> all = some.all();
        return all.isEmpty() ? Mono.empty() : testimonies.note(all);
    }

    /** Asked for only once the last are noted: the connection of a transaction does one thing at a time. */
    private static Mono<Testimonies> more(SalesWitness witness, Testimonies some) {
        String next = some.next();
        return next == null ? Mono.empty() : Mono.defer(() -> witness.testify(next));
    }
}
