package org.luyumarket.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Opens accounts of staff and suppliers, each with the entry that says who did it. */
@Service
class AccountService {

    private final PersonRepository people;
    private final AuditTrail auditTrail;

    AccountService(PersonRepository people, AuditTrail auditTrail) {
        this.people = people;
        this.auditTrail = auditTrail;
    }

    @Transactional
    public Mono<Account> open(Account account, Person administrator) {
        Person person = account.person();
        AuditedAction action =
                new AuditedAction("person.opened", person.id().toString(), person.username() + " " + person.role());
        return people.add(account, null)
                .switchIfEmpty(Mono.error(() -> new UsernameTaken(person.username())))
                .delayUntil(added -> auditTrail.record(administrator, action));
    }
}
