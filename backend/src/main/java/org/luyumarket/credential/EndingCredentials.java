package org.luyumarket.credential;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.luyumarket.credential.Credentials.View;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.identity.WaitingMatters;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Credentials that their supplier has to renew before they end. */
@Component
class EndingCredentials implements WaitingMatters {

    private final Credentials credentials;

    EndingCredentials(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public String kind() {
        return "ending";
    }

    @Override
    public boolean concerns(Person person) {
        return person.role() == Role.SUPPLIER;
    }

    @Override
    public Mono<Page<WaitingMatter>> of(Person person, PageRequest page) {
        return credentials.of(View.ENDING, person, page).map(found -> found.map(EndingCredentials::matter));
    }

    private static WaitingMatter matter(Credential credential) {
        Instant end = requireNonNull(credential.validTo())
                .plusDays(1)
                .atStartOfDay(ChinaTime.ZONE)
                .toInstant();
        return new WaitingMatter(
                credential.id().toString(),
                credential.holder().name(),
                credential.number(),
                credential.filing().at(),
                end);
    }
}
