package org.luyumarket.procurement.institution;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Refusal;
import org.luyumarket.procurement.institution.Listing.Status;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** The steps of a file of units, each in one transaction. */
@Service
class ListingService {

    /** A check tells of itself every thousand rows; one that is only slow loses its file, and stores nothing more. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final ListingRepository listings;
    private final ListingFileRepository files;
    private final ListingRowRepository rows;
    private final InvitationRepository invitations;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    ListingService(
            ListingRepository listings,
            ListingFileRepository files,
            ListingRowRepository rows,
            InvitationRepository invitations,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.listings = listings;
        this.files = files;
        this.rows = rows;
        this.invitations = invitations;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The file is on record, and its check therefore will be done, before anybody is told that it was taken. */
    @Transactional
    public Mono<UUID> begin(Path file, String name, Person staff) {
        UUID id = ids.next();
        return listings.add(id, name, staff, clock.instant())
                .then(Mono.defer(() -> files.add(id, file)))
                .thenReturn(id);
    }

    /** The next file in turn, or one whose check died. */
    Mono<ListingTask> claim() {
        Instant now = clock.instant();
        return listings.claim(now, now.minus(SILENCE));
    }

    /** What an earlier check left behind goes first. */
    @Transactional
    public Mono<Void> clear(ListingTask task) {
        return listings.hold(task, clock.instant()).then(rows.clear(task.id()));
    }

    Mono<Void> expect(UUID id, String[] columns, long rowsExpected) {
        return listings.expect(id, columns, rowsExpected);
    }

    Mono<Void> stage(ListingTask task, List<ListedRow> batch) {
        return rows.stage(task, batch, clock.instant());
    }

    @Transactional
    public Mono<Void> checkTogether(ListingTask task) {
        return listings.hold(task, clock.instant()).then(together(task.id())).then(files.forget(task.id()));
    }

    /** Somebody else may have brought one of its units since. */
    @Transactional
    public Mono<Void> checkAgain(UUID id) {
        return together(id);
    }

    private Mono<Void> together(UUID id) {
        return rows.checkTogether(id).then(listings.sumUp(id));
    }

    @Transactional
    public Mono<Void> refuse(ListingTask task, Refusal refusal) {
        return listings.hold(task, clock.instant())
                .then(listings.refuse(task.id(), refusal))
                .then(files.forget(task.id()));
    }

    @Transactional
    public Mono<Void> list(UUID id, Person staff) {
        return take(id, Status.IMPORTED)
                .then(Mono.defer(() -> rows.becomeUnits(id)))
                .delayUntil(count -> rows.addSteps(id, staff, clock.instant()))
                .flatMap(count ->
                        audit.record(staff, new AuditedAction("unit-file.listed", id.toString(), count + " units")));
    }

    @Transactional
    public Mono<Void> discard(UUID id, Person staff) {
        return take(id, Status.DISCARDED)
                .then(rows.clear(id))
                .then(audit.record(staff, new AuditedAction("unit-file.discarded", id.toString(), "")));
    }

    private Mono<Void> take(UUID id, Status to) {
        return listings.take(id, to)
                .filter(taken -> taken == 1)
                .switchIfEmpty(Mono.error(ListingNotReady::new))
                .then();
    }

    /** Gives all its units that wait for it a new link each. */
    @Transactional
    public Mono<List<ActivationLink>> renewLinks(UUID id, Person staff) {
        return invitations
                .waitingUnits(id)
                .map(ActivationLink::to)
                .collectList()
                .delayUntil(links -> invitations.renew(links, clock.instant()))
                .delayUntil(links -> audit.record(
                        staff, new AuditedAction("unit-file.links-given", id.toString(), links.size() + " links")));
    }
}
