package org.luyumarket.identity;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** An account as such: it stays as a number that nobody can log in to. */
@Component
class OwnRecords implements PersonalRecords {

    private final PersonRepository people;

    OwnRecords(PersonRepository people) {
        this.people = people;
    }

    @Override
    public Mono<Void> forget(Person person) {
        return people.forget(person.id());
    }
}
