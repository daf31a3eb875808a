package org.luyumarket.ledger.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.proof.Difference;
import org.luyumarket.ledger.proof.Reconciliation;
import org.luyumarket.ledger.proof.Reconciliations;
import org.luyumarket.ledger.proof.UnknownReconciliation;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The ledger held against orders, payments, parcels, deals and tills: ask for it, look how far it is, read what differs. */
@RestController
@RequestMapping("/api/v1/ledger/reconciliations")
class ReconciliationEndpoints {

    private static final int KEPT_IN_SIGHT = 60;

    private final Reconciliations reconciliations;

    ReconciliationEndpoints(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    /** It runs in the background; if one is at work already, that one is answered. */
    @PostMapping
    Mono<ResponseEntity<ReconciliationView>> ask(@AuthenticationPrincipal Person by) {
        return reconciliations
                .ask(by)
                .map(asked -> ResponseEntity.accepted()
                        .location(URI.create("/api/v1/ledger/reconciliations/" + asked.id()))
                        .body(ReconciliationView.of(asked)));
    }

    @GetMapping
    Mono<Page<ReconciliationView>> all(@AuthenticationPrincipal Person viewer) {
        return reconciliations
                .latest(KEPT_IN_SIGHT, viewer)
                .map(ReconciliationView::of)
                .collectList()
                .map(all -> new Page<>(all, all.size(), 1, Page.MAX_SIZE));
    }

    @GetMapping("/latest")
    Mono<ReconciliationView> latest(@AuthenticationPrincipal Person viewer) {
        return reconciliations
                .latest(1, viewer)
                .next()
                .map(ReconciliationView::of)
                .switchIfEmpty(Mono.error(UnknownReconciliation::new));
    }

    @GetMapping("/{id}")
    Mono<ReconciliationView> one(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return reconciliations.find(id, viewer).map(ReconciliationView::of);
    }

    @GetMapping("/{id}/differences")
    Mono<Page<Difference>> differences(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person viewer) {
        return reconciliations.differences(id, new PageRequest(page, size), viewer);
    }

    /** How far it has come, and what came of it; clean is no difference at all. */
    record ReconciliationView(
            UUID id,
            @Nullable String askedBy,
            Instant askedAt,
            @Nullable Instant finishedAt,
            @Nullable String failure,
            int witnesses,
            boolean clean,
            long differences,
            List<Reconciliation.Hearing> hearings) {

        static ReconciliationView of(Reconciliation all) {
            return new ReconciliationView(
                    all.id(),
                    all.askedBy(),
                    all.askedAt(),
                    all.finishedAt(),
                    all.failure(),
                    all.witnesses(),
                    all.isClean(),
                    all.differences(),
                    all.hearings());
        }
    }
}
