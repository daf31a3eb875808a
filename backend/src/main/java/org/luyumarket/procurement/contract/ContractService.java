package org.luyumarket.procurement.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.contract.Contract.Step;
import org.luyumarket.procurement.contract.Revision.Signature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

@Service
class ContractService implements Contracts {

    private static final int LONGEST_REASON = 500;

    private final ContractRepository contracts;
    private final ContractDesk desk;
    private final ContractMoves moves;
    private final RevisionRepository revisions;
    private final DrawingUp drawingUp;
    private final ContractPrinter printer;
    private final Budgets budgets;
    private final Clock clock;

    ContractService(
            ContractRepository contracts,
            ContractDesk desk,
            ContractMoves moves,
            RevisionRepository revisions,
            DrawingUp drawingUp,
            ContractPrinter printer,
            Budgets budgets,
            Clock clock) {
        this.contracts = contracts;
        this.desk = desk;
        this.moves = moves;
        this.revisions = revisions;
        this.drawingUp = drawingUp;
        this.printer = printer;
        this.budgets = budgets;
        this.clock = clock;
    }

    @Override
    public Mono<Page<Contract>> of(Filter filter, Person viewer, PageRequest page) {
        return sight(filter.institution(), viewer).flatMap(sight -> contracts.of(sight, filter, page));
    }

    @Override
    public Mono<Sight> sight(@Nullable UUID institution, Person viewer) {
        return desk.sight(institution, viewer);
    }

    @Override
    public Mono<Contract> find(UUID id, Person viewer) {
        return desk.find(id, viewer);
    }

    @Override
    public Mono<Contract> find(UUID id) {
        return contracts.find(id).switchIfEmpty(Mono.error(UnknownContract::new));
    }

    @Override
    public Mono<ContractPaper> paper(UUID id, int revision, Person viewer) {
        return find(id, viewer)
                .flatMap(seen -> revisions.paper(id, revision))
                .switchIfEmpty(Mono.error(UnknownContract::new));
    }

    @Override
    @Transactional
    public Mono<List<Contract>> draw(Drawing drawing, Person person) {
        return drawingUp.draw(drawing, person);
    }

    @Override
    @Transactional
    public Mono<Contract> sign(UUID id, long version, Person person) {
        return find(id, person).zipWhen(found -> desk.sideOf(found, person)).flatMap(parts -> {
            Contract before = parts.getT1();
            Side side = parts.getT2();
            before.mustBeSigned(side, version);
            Signature signature = new Signature(side, person.id(), person.displayName(), clock.instant());
            ContractStatus next = before.afterSigning(side);
            return moves.take(
                            before,
                            next,
                            moves.step("SIGNED_BY_" + side, person, ""),
                            revisions.sign(before, signature))
                    .delayUntil(after -> free(before, after))
                    .delayUntil(after -> moves.tellAgreed(after, person));
        });
    }

    /** A version in force that costs less than the one before frees the difference. */
    private Mono<Void> free(Contract before, Contract after) {
        Money saved = before.savedBy(after.latest());
        return after.latest().isSignedByBoth() && saved.isPositive()
                ? budgets.release(before.source().requisition(), saved)
                : Mono.empty();
    }

    @Override
    @Transactional
    public Mono<Contract> amend(UUID id, long version, Amendment amendment, Person person) {
        return find(id, person)
                .delayUntil(before -> desk.buyer(before.parties().institution(), person))
                .flatMap(before -> {
                    before.mustBeOpen(version);
                    amendment.check(before.heldBy(), today());
                    Wording wording = Wording.after(before, amendment, clock.instant());
                    return printer.print(before.number(), before.source(), before.parties(), wording)
                            .flatMap(paper -> moves.take(
                                    before,
                                    before.afterAmendment(),
                                    moves.step("AMENDED", person, amendment.reason()),
                                    revisions.add(id, wording, paper)));
                });
    }

    @Override
    @Transactional
    public Mono<Contract> cancel(UUID id, long version, String reason, Person person) {
        return find(id, person).zipWhen(found -> desk.sideOf(found, person)).flatMap(parts -> {
            Contract before = parts.getT1();
            before.mustBeOpen(version);
            if (parts.getT2() == Side.SUPPLIER && before.inForce().isPresent()) {
                throw new NotYourSide();
            }
            new FieldChecks().text("reason", reason, LONGEST_REASON).refuseIfAny();
            return moves.take(
                            before,
                            ContractStatus.CANCELLED,
                            moves.step(ContractStatus.CANCELLED.name(), person, reason),
                            Mono.empty())
                    .delayUntil(after -> budgets.release(before.source().requisition(), before.held()))
                    .delayUntil(after -> moves.tellCancelled(after, person));
        });
    }

    @Override
    @Transactional
    public Mono<Contract> begin(Contract contract, Person person) {
        return go(contract, ContractStatus.DELIVERING, moves.step(ContractStatus.DELIVERING.name(), person, ""));
    }

    @Override
    @Transactional
    public Mono<Contract> fulfil(Contract contract, Person person) {
        return go(contract, ContractStatus.FULFILLED, moves.step(ContractStatus.FULFILLED.name(), person, ""));
    }

    @Override
    @Transactional
    public Mono<Contract> reopen(Contract contract, Person person) {
        return go(contract, ContractStatus.DELIVERING, moves.step("REOPENED", person, ""));
    }

    private Mono<Contract> go(Contract contract, ContractStatus next, Step step) {
        return Mono.fromRunnable(() -> contract.mustBecome(next, contract.version()))
                .then(Mono.defer(() -> moves.take(contract, next, step, Mono.empty())));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }
}
