package org.luyumarket.credential;

import java.time.Duration;
import org.luyumarket.credential.Credentials.View;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.WaitingMatters;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Credentials that were filed and wait to be decided, each for three days. */
@Component
class WaitingCredentials implements WaitingMatters {

    private static final Duration PATIENCE = Duration.ofDays(3);

    private final Credentials credentials;

    WaitingCredentials(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public String kind() {
        return "credential";
    }

    @Override
    public boolean concerns(Person person) {
        return person.isStaff();
    }

    @Override
    public Mono<Page<WaitingMatter>> of(Person person, PageRequest page) {
        return credentials.of(View.WAITING, person, page).map(found -> found.map(WaitingCredentials::matter));
    }

    private static WaitingMatter matter(Credential credential) {
        return new WaitingMatter(
                credential.id().toString(),
                credential.holder().name(),
                credential.number(),
                credential.filing().at(),
                credential.filing().at().plus(PATIENCE));
    }
}
