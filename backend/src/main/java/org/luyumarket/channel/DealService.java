package org.luyumarket.channel;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.luyumarket.channel.Deal.Entered;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class DealService implements Deals {

    private final DealHands hands;
    private final DealRepository deals;
    private final DealWriting writing;
    private final ReturnedDealRepository returned;
    private final LikenessRepository likenesses;
    private final PhotoRepository photos;
    private final DealDrafts drafts;
    private final DealJudges judges;
    private final Ids ids;
    private final Clock clock;

    DealService(
            DealHands hands,
            DealRepository deals,
            DealWriting writing,
            ReturnedDealRepository returned,
            LikenessRepository likenesses,
            PhotoRepository photos,
            DealDrafts drafts,
            DealJudges judges,
            Ids ids,
            Clock clock) {
        this.hands = hands;
        this.deals = deals;
        this.writing = writing;
        this.returned = returned;
        this.likenesses = likenesses;
        this.photos = photos;
        this.drafts = drafts;
        this.judges = judges;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<Page<Deal>> find(DealFilter filter, Person viewer, PageRequest page) {
        DealSight sight = DealSight.of(viewer);
        return Mono.zip(
                deals.page(filter, sight, page).collectList(),
                deals.sums(filter, sight).map(DealSum::deals).reduce(0L, Long::sum),
                (items, total) -> new Page<>(items, total, page.page(), page.size()));
    }

    @Override
    public Flux<DealSum> sums(DealFilter filter, Person viewer) {
        return deals.sums(filter, DealSight.of(viewer));
    }

    @Override
    public Mono<Set<UUID>> undecided(List<Deal> some) {
        return likenesses.undecided(some.stream().map(Deal::id).toList()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Mono<Deal.File> file(String number, Person viewer) {
        return hands.seen(number, viewer).flatMap(deal -> file(deal, viewer));
    }

    private Mono<Deal.File> file(Deal deal, Person viewer) {
        return Mono.zip(
                        deals.find(deal.corrects()).map(List::of).defaultIfEmpty(List.of()),
                        deals.followers(deal.id()).collectList(),
                        likenesses(deal, DealSight.of(viewer)).collectList(),
                        photos.of(deal.id()).collectList(),
                        returned.find(deal.id()).map(List::of).defaultIfEmpty(List.of()))
                .map(parts -> new Deal.File(
                        deal,
                        parts.getT1().stream().findFirst().orElse(null),
                        parts.getT5().stream().findFirst().orElse(null),
                        parts.getT2(),
                        parts.getT3(),
                        parts.getT4()));
    }

    /** The other deal may be of somebody else; then only those who see both hear of it. */
    private Flux<Likeness> likenesses(Deal deal, DealSight sight) {
        return likenesses
                .of(deal.id())
                .concatMap(found -> deals.find(other(deal, found))
                        .flatMap(other -> deals.find(other.number(), sight))
                        .map(other -> new Likeness(other, found.pair().other().equals(other.id()), found.decision())));
    }

    private static UUID other(Deal deal, LikenessRepository.Found found) {
        return found.pair().deal().equals(deal.id())
                ? found.pair().other()
                : found.pair().deal();
    }

    @Override
    @Transactional
    public Mono<Deal> enter(DealTerms terms, Person staff) {
        DealHands.refuseUnless(DealSight.mayWrite(staff));
        return drafts.fresh(terms, staff)
                .flatMap(this::add)
                .flatMap(deal -> hands.noted(staff, "deal.entered", deal, ""));
    }

    private Mono<Deal> add(Deal deal) {
        return writing.add(deal)
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.defer(() -> proven(deal)))
                .thenReturn(deal);
    }

    /** Somebody recorded the paper in the same instant, or long ago. */
    private <T> Mono<T> proven(Deal deal) {
        return writing.provenOtherwise(deal.id(), deal.terms().papers()).flatMap(Mono::error);
    }

    @Override
    @Transactional
    public Mono<Deal> change(String number, long version, DealTerms terms, Person staff) {
        return hands.mine(number, version, staff)
                .filter(deal -> deal.status().isOpen() && deal.kind() == DealKind.SALE)
                .switchIfEmpty(Mono.error(() -> new DealHasMoved(number)))
                .flatMap(before -> drafts.changed(before, terms, staff))
                .flatMap(after -> proven(after).then(writing.change(after)).thenReturn(after))
                .flatMap(after -> hands.noted(staff, "deal.changed", after, ""))
                .flatMap(after -> hands.seen(number, staff));
    }

    @Override
    @Transactional
    public Mono<Deal> submit(String number, long version, Person staff) {
        return hands.moved(hands.mine(number, version, staff), deal -> deal.with(DealStatus.SUBMITTED))
                .flatMap(deal -> likenesses.look(deal.id()).thenReturn(deal))
                .flatMap(deal -> hands.noted(staff, "deal.submitted", deal, ""));
    }

    @Override
    @Transactional
    public Mono<Deal> withdraw(String number, long version, Person staff) {
        return hands.moved(hands.mine(number, version, staff), deal -> deal.with(DealStatus.WITHDRAWN))
                .flatMap(deal -> hands.noted(staff, "deal.withdrawn", deal, ""));
    }

    @Override
    @Transactional
    public Mono<Deal> follow(String number, Follower follower, Person staff) {
        return hands.written(number, staff)
                .filter(sale -> sale.kind() == DealKind.SALE && sale.status() == DealStatus.CONFIRMED)
                .switchIfEmpty(Mono.error(() -> new DealHasMoved(number)))
                .flatMap(sale -> deals.lock(sale.id()).thenReturn(sale))
                .flatMap(sale -> followed(sale, follower, staff))
                .flatMap(this::add)
                .flatMap(deal -> hands.noted(staff, "deal.followed", deal, number + ": " + follower.reason()));
    }

    private Mono<Deal> followed(Deal sale, Follower follower, Person staff) {
        return Mono.zip(
                        judges.forDeal(sale.terms(), follower.day()),
                        deals.followers(sale.id()).collectList(),
                        writing.nextNumber())
                .map(parts -> {
                    parts.getT1().checkDay(follower, sale);
                    Following.Amounts change = Following.amounts(sale, follower, parts.getT2());
                    Following.As as = new Following.As(
                            ids.next(), parts.getT3(), new Entered(staff.id(), staff.displayName(), clock.instant()));
                    return Following.deal(sale, follower, as, change);
                });
    }
}
