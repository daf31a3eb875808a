package org.luyumarket.credential;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.credential.CredentialRepository.Sight;
import org.luyumarket.credential.Credentials.CheckedLicence;
import org.luyumarket.credential.Credentials.NewCredential;
import org.luyumarket.credential.Credentials.View;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.photo.Darkroom;
import org.luyumarket.platform.photo.Photo;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens no transaction itself: it prints photos before those of others begin. */
@Service
class CredentialService implements Credentials {

    private static final int SOON_DAYS = 90;
    private static final int LONGEST_REASON = 200;

    private final CredentialFiling filing;
    private final DecidingService deciding;
    private final CredentialRepository credentials;
    private final CredentialPhotos photos;
    private final Darkroom darkroom;
    private final Clock clock;

    CredentialService(
            CredentialFiling filing,
            DecidingService deciding,
            CredentialRepository credentials,
            CredentialPhotos photos,
            Darkroom darkroom,
            Clock clock) {
        this.filing = filing;
        this.deciding = deciding;
        this.credentials = credentials;
        this.photos = photos;
        this.darkroom = darkroom;
        this.clock = clock;
    }

    @Override
    public Mono<Credential> file(NewCredential credential, Person person) {
        return Mono.defer(() -> filing.of(credential, person))
                .flatMap(filed -> Flux.fromIterable(credential.photos())
                        .concatMap(darkroom::print)
                        .collectList()
                        .flatMap(prints -> deciding.file(filed, prints, person)))
                .flatMap(filed -> credentials.find(filed.id()));
    }

    @Override
    public Mono<Credential> approve(UUID id, Person staff) {
        return decide(id, CredentialStatus.APPROVED, "", staff);
    }

    @Override
    public Mono<Credential> refuse(UUID id, String reason, Person staff) {
        return because(id, CredentialStatus.REFUSED, reason, staff);
    }

    @Override
    public Mono<Credential> withdraw(UUID id, String reason, Person staff) {
        return because(id, CredentialStatus.WITHDRAWN, reason, staff);
    }

    private Mono<Credential> because(UUID id, CredentialStatus next, String reason, Person staff) {
        new FieldChecks().text("reason", reason, LONGEST_REASON).refuseIfAny();
        return decide(id, next, reason.strip(), staff);
    }

    private Mono<Credential> decide(UUID id, CredentialStatus next, String reason, Person staff) {
        return find(id, staff)
                .flatMap(credential -> deciding.decide(id, next, reason, staff))
                .then(Mono.defer(() -> credentials.find(id)));
    }

    @Override
    public Mono<Page<Credential>> of(View view, Person viewer, PageRequest page) {
        return credentials.of(view, new Sight(viewer, today().plusDays(SOON_DAYS)), page);
    }

    @Override
    public Mono<Credential> find(UUID id, Person viewer) {
        return credentials
                .find(id)
                .filter(credential -> viewer.sees(
                        credential.holder().county(), credential.holder().supplierId()))
                .switchIfEmpty(Mono.error(UnknownCredential::new));
    }

    @Override
    public Mono<Photo> photo(UUID id, UUID photo, Person viewer) {
        return find(id, viewer)
                .flatMap(credential -> photos.find(id, photo))
                .switchIfEmpty(Mono.error(UnknownCredential::new));
    }

    @Override
    public Flux<Credential> ending(int days) {
        return credentials.ending(today().plusDays(days));
    }

    @Override
    public Mono<Void> takeOver(CheckedLicence licence, Person staff) {
        Credential filed = filing.of(licence);
        return deciding.file(filed, licence.photos(), staff)
                .then(Mono.defer(() -> deciding.decide(filed.id(), CredentialStatus.APPROVED, "", staff)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
