package org.luyumarket.ledger.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ledger.LedgerOutOfSight;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class ReconciliationService implements Reconciliations {

    private final ReconciliationRepository reconciliations;
    private final List<SalesWitness> witnesses;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    ReconciliationService(
            ReconciliationRepository reconciliations,
            List<SalesWitness> witnesses,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.reconciliations = reconciliations;
        this.witnesses = witnesses;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Mono<Reconciliation> ask(Person by) {
        return Mono.fromRunnable(() -> refuseUnless(by.role() == Role.CITY_STAFF || by.role() == Role.ADMINISTRATOR))
                .then(Mono.defer(() -> reconciliations.ask(ids.next(), by.displayName(), null, clock.instant())))
                .filter(asked -> asked)
                .delayUntil(asked -> audit.record(by, new AuditedAction("ledger.reconciled", "", "")))
                .then(Mono.defer(() -> latest().next()));
    }

    /** Of the night that ends today; whichever instance asks first. */
    Mono<Void> askForTheNight() {
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        return reconciliations.ask(ids.next(), null, today, clock.instant()).then();
    }

    @Override
    public Flux<Reconciliation> latest(int most, Person viewer) {
        return Mono.fromRunnable(() -> refuseUnlessForAll(viewer)).thenMany(Flux.defer(() -> latest().take(most)));
    }

    private Flux<Reconciliation> latest() {
        return reconciliations.latest(witnesses.size());
    }

    @Override
    public Mono<Reconciliation> find(UUID id, Person viewer) {
        return Mono.fromRunnable(() -> refuseUnlessForAll(viewer))
                .then(Mono.defer(() -> reconciliations.find(id, witnesses.size())))
                .switchIfEmpty(Mono.error(UnknownReconciliation::new));
    }

    @Override
    public Mono<Page<Difference>> differences(UUID id, PageRequest page, Person viewer) {
        return find(id, viewer)
                .flatMap(found -> reconciliations
                        .differences(id, page)
                        .collectList()
                        .map(items -> new Page<>(items, found.differences(), page.page(), page.size())));
    }

    /** It tells of the orders and deals of all counties. */
    private static void refuseUnlessForAll(Person viewer) {
        refuseUnless(
                switch (viewer.role()) {
                    case CITY_STAFF, ADMINISTRATOR, AUDITOR -> true;
                    case CONSUMER, SUPPLIER, COUNTY_STAFF, PARTNER_CITY_STAFF, CHANNEL_PARTNER -> false;
                });
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new LedgerOutOfSight();
        }
    }
}
