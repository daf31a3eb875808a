package org.luyumarket.mydata;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.PersonalRecords;
import org.luyumarket.identity.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Notes who wants to be forgotten and, some days later, has every module forget them, all in one transaction. */
@Service
class ForgettingService {

    private final ErasureRepository erasures;
    private final ObjectProvider<PersonalRecords> records;
    private final People people;
    private final AuditTrail auditTrail;
    private final Clock clock;
    private final int days;

    ForgettingService(
            ErasureRepository erasures,
            ObjectProvider<PersonalRecords> records,
            People people,
            AuditTrail auditTrail,
            Clock clock,
            @Value("${luyu.erasure-days:7}") int days) {
        this.erasures = erasures;
        this.records = records;
        this.people = people;
        this.auditTrail = auditTrail;
        this.clock = clock;
        this.days = days;
    }

    int days() {
        return days;
    }

    Mono<Erasure> of(Person person) {
        return erasures.find(person.id());
    }

    @Transactional
    public Mono<Erasure> ask(Person person) {
        if (person.role() != Role.CONSUMER) {
            return Mono.error(WorkAccount::new);
        }
        Instant now = clock.instant();
        return inEach(PersonalRecords::mustBeSettled, person)
                .then(Mono.defer(() -> erasures.add(person.id(), new Erasure(now, now.plus(Duration.ofDays(days))))))
                .then(note(person, "person.erasure-asked"))
                .then(Mono.defer(() -> erasures.find(person.id())));
    }

    @Transactional
    public Mono<Void> takeBack(Person person) {
        return erasures.remove(person.id())
                .filter(rows -> rows > 0)
                .flatMap(rows -> note(person, "person.erasure-taken-back"));
    }

    /** Whoever bought something meanwhile is refused now, and forgotten when that is settled. */
    @Transactional
    public Mono<Void> forget(UUID id) {
        return people.find(id)
                .flatMap(person -> inEach(PersonalRecords::mustBeSettled, person)
                        .then(inEach(PersonalRecords::forget, person))
                        .then(erasures.done(id, clock.instant()))
                        .then(Mono.defer(() -> people.find(id)))
                        .flatMap(nobody -> note(nobody, "person.erased")));
    }

    private Mono<Void> inEach(BiFunction<PersonalRecords, Person, Mono<Void>> deed, Person person) {
        return Flux.fromStream(records::stream)
                .concatMap(module -> deed.apply(module, person))
                .then();
    }

    private Mono<Void> note(Person person, String verb) {
        return Mono.defer(() ->
                auditTrail.record(person, new AuditedAction(verb, person.id().toString(), "")));
    }
}
