package org.luyumarket.identity;

import org.luyumarket.identity.PhoneCodes.CodeRequest;
import org.luyumarket.identity.PhoneCodes.Purpose;
import org.luyumarket.identity.PhoneCodes.SentCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Makes sure that it is they themselves who choose a password, and not somebody at their open browser. */
@Component
class PasswordDesk implements OwnPassword {

    private final PersonRepository people;
    private final AccountService accounts;
    private final Passwords passwords;
    private final PhoneCodes codes;
    private final SignIn signIn;

    PasswordDesk(
            PersonRepository people, AccountService accounts, Passwords passwords, PhoneCodes codes, SignIn signIn) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.codes = codes;
        this.signIn = signIn;
    }

    @Override
    public Mono<SentCode> sendCode(Person person, ServerWebExchange exchange) {
        return people.phoneOf(person.id())
                .switchIfEmpty(Mono.error(PhoneMissing::new))
                .flatMap(
                        phone -> codes.send(new CodeRequest(Purpose.SET_PASSWORD, phone, Caller.of(exchange, person))));
    }

    /** Rules come first, so that a code is not used up by a password that cannot be. */
    @Override
    public Mono<Void> set(Person person, Proof proof, String password, ServerWebExchange exchange) {
        return people.phoneOf(person.id())
                .defaultIfEmpty(person.username())
                .doOnNext(name -> AccountRules.checkNew(name, password))
                .flatMap(name -> prove(name, proof, exchange))
                .then(Mono.defer(() -> passwords.hash(password)))
                .flatMap(hash -> accounts.setPassword(person, hash))
                .then(Mono.defer(() -> signIn.signOutElsewhere(exchange, person.id())));
    }

    private Mono<Void> prove(String name, Proof proof, ServerWebExchange exchange) {
        CodeAnswer code = proof.code();
        return code == null
                ? signIn.check(exchange, name, String.valueOf(proof.password())).then()
                : codes.check(Purpose.SET_PASSWORD, name, code);
    }
}
