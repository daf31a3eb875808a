package org.luyumarket.procurement.requisition;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.procurement.institution.Seat;
import org.luyumarket.procurement.requisition.Requisition.Head;
import org.luyumarket.procurement.requisition.Requisition.Line;
import org.luyumarket.procurement.requisition.Requisition.Progress;
import org.luyumarket.procurement.requisition.RequisitionDraft.Want;
import org.luyumarket.procurement.requisition.TenderRepository.Year;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class RequisitionService implements Requisitions {

    private static final int LONGEST_NOTE = 500;

    private final RequisitionRepository requisitions;
    private final WantedRepository wanted;
    private final TenderRepository tenders;
    private final RequisitionRules rules;
    private final RequisitionPricing pricing;
    private final RequisitionMoves moves;
    private final Institutions institutions;
    private final Members members;
    private final Budgets budgets;
    private final Ids ids;
    private final Clock clock;

    RequisitionService(
            RequisitionRepository requisitions,
            WantedRepository wanted,
            TenderRepository tenders,
            RequisitionRules rules,
            RequisitionPricing pricing,
            RequisitionMoves moves,
            Institutions institutions,
            Members members,
            Budgets budgets,
            Ids ids,
            Clock clock) {
        this.requisitions = requisitions;
        this.wanted = wanted;
        this.tenders = tenders;
        this.rules = rules;
        this.pricing = pricing;
        this.moves = moves;
        this.institutions = institutions;
        this.members = members;
        this.budgets = budgets;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<Page<Requisition>> of(
            UUID institution, @Nullable RequisitionStatus status, Person viewer, PageRequest page) {
        return institutions.find(institution, viewer).flatMap(seen -> requisitions.of(institution, status, page));
    }

    @Override
    public Mono<Requisition> find(UUID id, Person viewer) {
        return requisitions
                .find(id)
                .delayUntil(found -> institutions
                        .find(found.head().institution(), viewer)
                        .onErrorMap(unseen -> new UnknownRequisition()))
                .switchIfEmpty(Mono.error(UnknownRequisition::new));
    }

    @Override
    @Transactional
    public Mono<Requisition> draw(RequisitionDraft draft, Person requester) {
        UUID id = ids.next();
        return writer(draft, requester)
                .zipWith(pricing.price(draft.institution(), draft.wants()))
                .flatMap(parts -> requisitions
                        .add(id, head(draft, parts.getT1()), clock.instant())
                        .then(wanted.write(id, parts.getT2(), draft.plan())))
                .then(requisitions.addStep(id, moves.step(RequisitionStatus.DRAFT.name(), requester, "")))
                .then(Mono.defer(() -> requisitions.find(id)));
    }

    @Override
    @Transactional
    public Mono<Requisition> change(UUID id, long version, RequisitionDraft draft, Person requester) {
        return own(id, requester)
                .doOnNext(before -> before.mustBeOpen(version))
                .delayUntil(before -> writer(draft, requester))
                .flatMap(before -> pricing.price(draft.institution(), draft.wants())
                        .delayUntil(lines -> requisitions
                                .change(before, draft)
                                .flatMap(rows -> moves.after(rows, before, moves.step("CHANGED", requester, ""))))
                        .flatMap(lines -> wanted.write(id, lines, draft.plan()).thenReturn(lines)))
                .then(Mono.defer(() -> requisitions.find(id)));
    }

    /** The seat of somebody who may write this: a requester of the unit, out of a budget of the unit. */
    private Mono<Seat> writer(RequisitionDraft draft, Person requester) {
        return members.seat(draft.institution(), requester)
                .map(seat -> seat.mustBe(MemberRole.REQUESTER))
                .doOnNext(seat -> rules.check(draft))
                .delayUntil(seat -> budgets.find(draft.budget())
                        .filter(budget -> budget.institution().equals(draft.institution()))
                        .switchIfEmpty(Mono.error(() -> new InvalidInput("budget", "required"))));
    }

    private static Head head(RequisitionDraft draft, Seat seat) {
        return new Head(
                draft.institution(),
                seat.institution().name(),
                draft.budget(),
                draft.purpose().strip(),
                seat.personId(),
                seat.member().name());
    }

    @Override
    @Transactional
    public Mono<Requisition> submit(UUID id, long version, Person requester) {
        return own(id, requester)
                .doOnNext(before -> before.mustBecome(RequisitionStatus.SUBMITTED, version))
                .delayUntil(this::mustCostTheSame)
                .flatMap(before -> members.seat(before.head().institution(), requester)
                        .map(seat -> seat.mustBe(MemberRole.REQUESTER).institution())
                        .flatMap(unit -> moves.submit(before, unit, requester)));
    }

    private Mono<List<Line>> mustCostTheSame(Requisition before) {
        List<Want> wants = before.lines().stream().map(Line::asWanted).toList();
        return pricing.price(before.head().institution(), wants)
                .filter(before.lines()::equals)
                .onErrorMap(InvalidInput.class, gone -> new PricesHaveMoved())
                .switchIfEmpty(Mono.error(PricesHaveMoved::new));
    }

    @Override
    @Transactional
    public Mono<Requisition> giveUp(UUID id, long version, String note, Person requester) {
        return own(id, requester).flatMap(before -> {
            RequisitionStatus next = before.status() == RequisitionStatus.APPROVED
                    ? RequisitionStatus.CANCELLED
                    : RequisitionStatus.WITHDRAWN;
            before.mustBecome(next, version);
            new FieldChecks().optionalText("note", note, LONGEST_NOTE).refuseIfAny();
            return moves.take(before, next, Progress.NONE, moves.step(next.name(), requester, note))
                    .delayUntil(after -> budgets.releaseRest(id));
        });
    }

    @Override
    public Flux<TenderWarning> warnings(Requisition requisition) {
        String province = requisition.plan().get(0).division().province().value();
        Year year = new Year(requisition.head().institution(), requisition.id(), province);
        return tenders.byCategory(year, clock.instant()).filter(TenderWarning::isNear);
    }

    @Override
    public Flux<TenderWarning> warnings(Institution unit) {
        Year year = new Year(unit.id(), null, unit.terms().division().province().value());
        return tenders.byCategory(year, clock.instant()).filter(TenderWarning::isNear);
    }

    @Override
    @Transactional
    public Mono<Void> contracted(Requisition requisition, Person person) {
        return Mono.fromSupplier(() -> {
                    requisition.mustBecome(RequisitionStatus.CONTRACTED, requisition.version());
                    return moves.step(RequisitionStatus.CONTRACTED.name(), person, "");
                })
                .flatMap(step -> moves.take(requisition, RequisitionStatus.CONTRACTED, requisition.progress(), step))
                .then();
    }

    private Mono<Requisition> own(UUID id, Person requester) {
        return find(id, requester)
                .filter(found -> found.isRequestedBy(requester.id()))
                .switchIfEmpty(Mono.error(UnknownRequisition::new));
    }
}
