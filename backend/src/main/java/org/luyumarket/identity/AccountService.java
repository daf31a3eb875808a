package org.luyumarket.identity;

import org.luyumarket.identity.People.Come;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Opens accounts and lets people come by phone, each with the entry that says who did it. */
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

    @Transactional
    public Mono<Come> comeByPhone(String phone, Person newcomer, boolean proved) {
        return people.findByPhone(phone)
                .switchIfEmpty(Mono.defer(() -> people.add(new Account(newcomer, null, false), phone)))
                .switchIfEmpty(Mono.defer(() -> people.findByPhone(phone)))
                .delayUntil(account -> came(account, newcomer))
                .flatMap(account -> (proved ? prove(account) : Mono.just(false))
                        .map(dropped -> new Come(account.person(), dropped)));
    }

    private Mono<Void> came(Account account, Person newcomer) {
        boolean fresh = account.person().id().equals(newcomer.id());
        return note(account.person(), fresh ? "person.signed-up-by-code" : "person.came-by-code");
    }

    private Mono<Boolean> prove(Account account) {
        return people.provePhone(account.person().id())
                .map(first -> first && account.passwordHash() != null)
                .delayUntil(dropped -> dropped ? note(account.person(), "person.password-dropped") : Mono.empty());
    }

    @Transactional
    public Mono<Void> setPassword(Person person, String hash) {
        return people.hasPassword(person.id())
                .delayUntil(before -> people.setPassword(person.id(), hash))
                .flatMap(before -> note(person, before ? "person.password-changed" : "person.password-set"));
    }

    private Mono<Void> note(Person person, String verb) {
        return auditTrail.record(person, new AuditedAction(verb, person.id().toString(), ""));
    }
}
