package org.luyumarket.mydata;

import org.luyumarket.identity.Caller;
import org.luyumarket.identity.CodeAnswer;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.PhoneCodes;
import org.luyumarket.identity.PhoneCodes.CodeRequest;
import org.luyumarket.identity.PhoneCodes.Purpose;
import org.luyumarket.identity.PhoneCodes.SentCode;
import org.luyumarket.identity.SignIn;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Makes sure that it is they themselves who ask, and not somebody at their open browser. */
@Component
class ErasureDesk implements Erasures {

    private final ForgettingService service;
    private final People people;
    private final PhoneCodes codes;
    private final SignIn signIn;

    ErasureDesk(ForgettingService service, People people, PhoneCodes codes, SignIn signIn) {
        this.service = service;
        this.people = people;
        this.codes = codes;
        this.signIn = signIn;
    }

    @Override
    public int days() {
        return service.days();
    }

    @Override
    public Mono<Erasure> of(Person person) {
        return service.of(person);
    }

    @Override
    public Mono<SentCode> sendCode(Person person, ServerWebExchange exchange) {
        return people.phoneOf(person.id())
                .switchIfEmpty(Mono.error(NoPhone::new))
                .flatMap(phone ->
                        codes.send(new CodeRequest(Purpose.ERASE_ACCOUNT, phone, Caller.of(exchange, person))));
    }

    @Override
    public Mono<Erasure> ask(Person person, Proof proof, ServerWebExchange exchange) {
        return prove(person, proof, exchange).then(Mono.defer(() -> service.ask(person)));
    }

    private Mono<Void> prove(Person person, Proof proof, ServerWebExchange exchange) {
        Mono<String> phone = people.phoneOf(person.id());
        CodeAnswer code = proof.code();
        return code == null
                ? phone.defaultIfEmpty(person.username())
                        .flatMap(name -> signIn.check(exchange, name, String.valueOf(proof.password())))
                        .then()
                : phone.switchIfEmpty(Mono.error(NoPhone::new))
                        .flatMap(number -> codes.check(Purpose.ERASE_ACCOUNT, number, code));
    }

    @Override
    public Mono<Void> takeBack(Person person) {
        return service.takeBack(person);
    }
}
