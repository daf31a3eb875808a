package org.luyumarket.channel;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.Deal.Review;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

@Service
class DealReviewService implements DealReviews {

    private static final int LONGEST_NOTE = 300;

    private final DealHands hands;
    private final DealRepository deals;
    private final DealReviewRepository reviewing;
    private final ReturnedDealRepository returned;
    private final LikenessRepository likenesses;
    private final Confirmation confirmation;
    private final AuditTrail audit;
    private final Clock clock;

    DealReviewService(
            DealHands hands,
            DealRepository deals,
            DealReviewRepository reviewing,
            ReturnedDealRepository returned,
            LikenessRepository likenesses,
            Confirmation confirmation,
            AuditTrail audit,
            Clock clock) {
        this.hands = hands;
        this.deals = deals;
        this.reviewing = reviewing;
        this.returned = returned;
        this.likenesses = likenesses;
        this.confirmation = confirmation;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Mono<Deal> confirm(String number, long version, Person reviewer) {
        return hands.mine(number, version, reviewer)
                .flatMap(deal -> confirmation.confirm(deal, review(reviewer, null)))
                .flatMap(deal -> hands.noted(reviewer, "deal.confirmed", deal, ""));
    }

    @Override
    @Transactional
    public Mono<Deal> confirmLate(String number, long version, Person reviewer) {
        return hands.mine(number, version, reviewer)
                .flatMap(deal -> reviewing.acceptLate(deal.id()))
                .then(Mono.defer(() -> confirm(number, version, reviewer)));
    }

    @Override
    @Transactional
    public Mono<Deal> sendBack(String number, long version, String note, Person reviewer) {
        new FieldChecks().text("note", note, LONGEST_NOTE).refuseIfAny();
        return hands.moved(
                        hands.mine(number, version, reviewer),
                        deal -> deal.reviewed(review(reviewer, note), DealStatus.RETURNED))
                .flatMap(deal -> returned.remember(deal.id()).thenReturn(deal))
                .flatMap(deal -> hands.noted(reviewer, "deal.sent-back", deal, note));
    }

    @Override
    @Transactional
    public Mono<Void> decide(String number, String other, Likeness.Decision decision, Person reviewer) {
        new FieldChecks().text("reason", decision.reason(), LONGEST_NOTE).refuseIfAny();
        return hands.written(number, reviewer)
                .zipWith(hands.written(other, reviewer))
                .flatMap(both -> decide(both.getT1(), both.getT2(), decision)
                        .then(hands.noted(
                                reviewer,
                                "deal.likeness-decided",
                                both.getT1(),
                                other + " " + decision.answer() + ": " + decision.reason())))
                .then();
    }

    private Mono<Void> decide(Deal later, Deal earlier, Likeness.Decision decision) {
        Mono<Void> note = likenesses
                .decide(new Likeness.Pair(later.id(), earlier.id()), decision)
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new DealHasMoved(later.number())))
                .then();
        return decision.answer() == Likeness.Answer.TWO_DEALS
                ? note
                : note.then(hands.moved(Mono.just(later), deal -> deal.with(DealStatus.WITHDRAWN))
                        .then());
    }

    @Override
    @Transactional
    public Mono<Long> confirmFile(UUID importId, Person reviewer) {
        DealHands.refuseUnless(DealSight.mayWrite(reviewer));
        DealSight sight = DealSight.of(reviewer);
        DealFilter waiting = DealFilter.ALL.ofImport(importId).in(DealStatus.SUBMITTED);
        return deals.sums(DealFilter.ALL.ofImport(importId), sight)
                .switchIfEmpty(Mono.error(UnknownImport::new))
                .then(deals.page(waiting, sight, new PageRequest(1, 1)).next())
                .flatMap(first -> confirmation.confirmFile(first, review(reviewer, null)))
                .defaultIfEmpty(0L)
                .flatMap(count -> audit.record(
                                reviewer,
                                new AuditedAction("deal-file.confirmed", importId.toString(), count + " deals"))
                        .thenReturn(count));
    }

    @Override
    @Transactional
    public Mono<Long> confirmFileLate(UUID importId, Person reviewer) {
        return deals.sums(DealFilter.ALL.ofImport(importId), DealSight.of(reviewer))
                .switchIfEmpty(Mono.error(UnknownImport::new))
                .then(Mono.defer(() -> reviewing.acceptLate(importId)))
                .then(Mono.defer(() -> confirmFile(importId, reviewer)));
    }

    private Review review(Person reviewer, @Nullable String note) {
        return new Review(reviewer.id(), reviewer.displayName(), clock.instant(), note);
    }
}
