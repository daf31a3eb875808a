package org.luyumarket.identity;

import org.luyumarket.platform.Ids;
import org.luyumarket.platform.StartStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Where nobody could let anybody in, {@code LUYU_ADMIN_PASSWORD} opens the account {@code admin} at the start; once there is an
 * administrator the setting does nothing.
 */
@Component
class FirstAdministrator implements StartStep {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final PersonRepository people;
    private final Passwords passwords;
    private final Ids ids;
    private final String password;

    FirstAdministrator(
            PersonRepository people, Passwords passwords, Ids ids, @Value("${luyu.admin-password:}") String password) {
        this.people = people;
        this.passwords = passwords;
        this.ids = ids;
        this.password = password;
    }

    @Override
    public int order() {
        return -10;
    }

    @Override
    public Mono<Void> take() {
        return password.isBlank()
                ? Mono.empty()
                : people.hasAny(Role.ADMINISTRATOR)
                        .filter(found -> !found)
                        .flatMap(none -> passwords.hash(password))
                        .flatMap(this::open)
                        .then();
    }

    private Mono<Account> open(String hash) {
        Person admin = new Person(ids.next(), "admin", "管理员", Role.ADMINISTRATOR, null, null);
        return people.add(new Account(admin, hash, false), null)
                .doOnNext(opened -> log.info("The first administrator can log in as admin"));
    }
}
