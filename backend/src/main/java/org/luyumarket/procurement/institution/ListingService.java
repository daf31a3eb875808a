package org.luyumarket.procurement.institution;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Refusal;
import org.luyumarket.procurement.institution.Listing.Status;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** The steps of a file of units, each in one transaction. */
@Service
class ListingService {

    /** Longer than files wait for each other. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private final ListingRepository listings;
    private final ListingRowRepository rows;
    private final InvitationRepository invitations;
    private final AuditTrail audit;
    private final Clock clock;

    ListingService(
            ListingRepository listings,
            ListingRowRepository rows,
            InvitationRepository invitations,
            AuditTrail audit,
            Clock clock) {
        this.listings = listings;
        this.rows = rows;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    Mono<Void> begin(UUID id, String name, Person staff) {
        return listings.add(id, name, staff, clock.instant());
    }

    Mono<Void> expect(UUID id, String[] columns, long rowsExpected) {
        return listings.expect(id, columns, rowsExpected, clock.instant());
    }

    Mono<Void> stage(UUID id, List<ListedRow> batch) {
        return rows.stage(id, batch, clock.instant());
    }

    @Transactional
    public Mono<Void> checkTogether(UUID id) {
        return rows.checkTogether(id).then(listings.sumUp(id));
    }

    Mono<Void> refuse(UUID id, Refusal refusal) {
        return listings.refuse(id, refusal);
    }

    Mono<Void> refuseInterrupted() {
        return listings.refuseInterrupted(clock.instant().minus(SILENCE));
    }

    @Transactional
    public Mono<Void> list(UUID id, Person staff) {
        return take(id, Status.IMPORTED)
                .then(Mono.defer(() -> rows.becomeUnits(id)))
                .delayUntil(count -> rows.addSteps(id, staff, clock.instant()))
                .flatMap(count -> audit.record(
                        staff, new AuditedAction("institution.file-listed", id.toString(), count + " units")));
    }

    @Transactional
    public Mono<Void> discard(UUID id, Person staff) {
        return take(id, Status.DISCARDED)
                .then(rows.clear(id))
                .then(audit.record(staff, new AuditedAction("institution.file-discarded", id.toString(), "")));
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
                        staff, new AuditedAction("institution.links-given", id.toString(), links.size() + " links")));
    }
}
