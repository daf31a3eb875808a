package org.luyumarket.portal.staff.proof;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Chain;
import org.luyumarket.ledger.proof.Difference;
import org.luyumarket.ledger.proof.Reconciliation;
import org.luyumarket.ledger.proof.Reconciliations;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The proof of the ledger, for those who see all of it; the city and administrators set it off. */
@RestController
@RequestMapping(ProofSheets.ADDRESS)
class ProofPages {

    private static final int PAST = 30;
    private static final int DIFFERENCES = 100;

    private final Desks desks;
    private final Answers answers;
    private final Chain chain;
    private final Reconciliations reconciliations;
    private final AuditTrail audit;
    private final Templates templates;

    ProofPages(
            Desks desks,
            Answers answers,
            Chain chain,
            Reconciliations reconciliations,
            AuditTrail audit,
            Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.chain = chain;
        this.reconciliations = reconciliations;
        this.audit = audit;
        this.templates = templates;
    }

    /** The run that is asked for, or the last one. */
    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> proof(
            @RequestParam(required = false) @Nullable UUID run,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return reconciliations
                .latest(PAST, person)
                .collectList()
                .flatMap(past -> Mono.zip(desks.seat(exchange, person), chain.head(), shown(run, past, person))
                        .map(parts -> templates.staffProof(
                                parts.getT1().frame(),
                                parts.getT1().desk(),
                                new ProofSheets(parts.getT1().texts(), person)
                                        .page(parts.getT2(), parts.getT3().orElse(null), past))));
    }

    private Mono<Optional<Found>> shown(@Nullable UUID run, List<Reconciliation> past, Person person) {
        Mono<Reconciliation> asked =
                run == null ? Mono.justOrEmpty(past.stream().findFirst()) : reconciliations.find(run, person);
        return asked.flatMap(found -> reconciliations
                        .differences(found.id(), new PageRequest(1, DIFFERENCES), person)
                        .map(differences -> Optional.of(new Found(found, differences.items()))))
                .defaultIfEmpty(Optional.empty());
    }

    @PostMapping("/reconciliations")
    Mono<ResponseEntity<JteModel>> reconcile(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return reconciliations
                .ask(person)
                .flatMap(asked -> answers.done(
                        exchange, ProofSheets.ADDRESS, Frames.texts(exchange).get("proof.started")));
    }

    @PostMapping("/verification")
    Mono<ResponseEntity<JteModel>> verify(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return chain.verify()
                .delayUntil(found -> audit.record(
                        person,
                        new AuditedAction(
                                "ledger.verified", "", found.isWhole() ? "" : String.valueOf(found.broken()))))
                .flatMap(found -> answers.done(
                        exchange, ProofSheets.ADDRESS, ProofSheets.inWords(found, Frames.texts(exchange))));
    }

    /** A reconciliation with what it found. */
    record Found(Reconciliation run, List<Difference> differences) {}
}
