package org.luyumarket.credential;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.luyumarket.catalog.Shelf;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Outbox;
import org.luyumarket.platform.photo.Photo;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** What becomes of a credential, and in the same transaction how long its goods may be sold. */
@Service
class DecidingService {

    private final CredentialRepository credentials;
    private final CredentialPhotos photos;
    private final Shelf shelf;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    DecidingService(
            CredentialRepository credentials,
            CredentialPhotos photos,
            Shelf shelf,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.credentials = credentials;
        this.photos = photos;
        this.shelf = shelf;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Mono<Credential> file(Credential credential, List<Photo> prints, Person person) {
        return credentials
                .add(credential)
                .filter(added -> added == 1)
                .switchIfEmpty(Mono.error(() -> new CredentialForbids("credential-exists", credential.number())))
                .then(Mono.defer(() -> photos.add(credential.id(), prints)))
                .then(Mono.defer(() -> note(credential, person)))
                .then(Mono.defer(() -> outbox.append(List.of(CredentialChanged.of(credential)))))
                .thenReturn(credential);
    }

    /** One after the other where two decide at once. */
    @Transactional
    public Mono<Void> decide(UUID id, CredentialStatus next, String reason, Person staff) {
        return credentials
                .lock(id)
                .map(credential -> credential.decide(next, staff, clock.instant(), reason))
                .delayUntil(credentials::store)
                .delayUntil(this::keepShelf)
                .delayUntil(credential -> note(credential, staff))
                .flatMap(credential -> outbox.append(List.of(CredentialChanged.of(credential))));
    }

    private Mono<Void> keepShelf(Credential decided) {
        if (decided.status() == CredentialStatus.REFUSED) {
            return Mono.empty();
        }
        return credentials
                .approved(decided.holder().supplierId())
                .filter(decided::isOfSeries)
                .collectList()
                .map(series -> ShelfEnds.of(decided, series, LocalDate.now(clock)))
                .flatMap(end -> shelf.keep(List.of(end)));
    }

    private Mono<Void> note(Credential credential, Person person) {
        String detail = credential.kind() + " " + credential.number()
                + (credential.decision() == null
                        ? ""
                        : " " + credential.decision().reason());
        return person.isStaff()
                ? audit.record(
                        person,
                        new AuditedAction(
                                "credential." + credential.status().name().toLowerCase(Locale.ROOT),
                                credential.holder().supplierId(),
                                detail.strip()))
                : Mono.empty();
    }
}
