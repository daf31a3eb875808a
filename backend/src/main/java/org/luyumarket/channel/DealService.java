package org.luyumarket.channel;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Product;
import org.luyumarket.channel.Deal.Entered;
import org.luyumarket.channel.Deal.Names;
import org.luyumarket.channel.Deal.PhotoOnFile;
import org.luyumarket.channel.Deal.Review;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.photo.Photo;
import org.luyumarket.platform.photo.PhotoRefused;
import org.luyumarket.platform.photo.PlainPhoto;
import org.luyumarket.supplier.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class DealService implements Deals {

    private static final int MOST_PHOTOS = 6;
    private static final int LONGEST_NOTE = 300;

    private final DealRepository deals;
    private final ReturnedDealRepository returned;
    private final LikenessRepository likenesses;
    private final PhotoRepository photos;
    private final DealJudges judges;
    private final Confirmation confirmation;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    DealService(
            DealRepository deals,
            ReturnedDealRepository returned,
            LikenessRepository likenesses,
            PhotoRepository photos,
            DealJudges judges,
            Confirmation confirmation,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.deals = deals;
        this.returned = returned;
        this.likenesses = likenesses;
        this.photos = photos;
        this.judges = judges;
        this.confirmation = confirmation;
        this.audit = audit;
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
        return seen(number, viewer).flatMap(deal -> file(deal, viewer));
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
        return judged(terms, staff, ids.next(), null)
                .flatMap(this::add)
                .flatMap(deal -> noted(staff, "deal.entered", deal, ""));
    }

    private Mono<Deal> add(Deal deal) {
        return deals.add(deal)
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.defer(() -> proven(deal)))
                .thenReturn(deal);
    }

    /** Somebody recorded the paper in the same instant, or long ago. */
    private <T> Mono<T> proven(Deal deal) {
        return deals.provenOtherwise(deal.id(), deal.terms().papers()).flatMap(Mono::error);
    }

    @Override
    @Transactional
    public Mono<Deal> change(String number, long version, DealTerms terms, Person staff) {
        return mine(number, version, staff)
                .filter(deal -> deal.status().isOpen() && deal.kind() == DealKind.SALE)
                .switchIfEmpty(Mono.error(() -> new DealHasMoved(number)))
                .flatMap(before -> judged(terms, staff, before.id(), before))
                .flatMap(after -> proven(after).then(deals.change(after)).thenReturn(after))
                .flatMap(after -> noted(staff, "deal.changed", after, ""))
                .flatMap(after -> seen(number, staff));
    }

    /** The deal that these terms make, new or in place of one; refused with all that is wrong with them. */
    private Mono<Deal> judged(DealTerms given, Person staff, UUID id, @Nullable Deal before) {
        refuseUnless(DealSight.mayWrite(staff));
        Mono<String> number = before == null ? deals.nextNumber() : Mono.just(before.number());
        return judges.forDeal(given).zipWith(number, (doubts, named) -> {
            DealTerms terms = doubts.today(given);
            FieldChecks fields = new FieldChecks();
            doubts.check(terms, staff, fields);
            fields.refuseIfAny();
            return deal(terms, doubts.known(), new Identified(id, named, before), staff);
        });
    }

    private Deal deal(DealTerms terms, KnownTrade known, Identified as, Person staff) {
        Product product = known.product(terms.sku()).orElseThrow();
        Supplier supplier = known.supplier(terms.supplierId()).orElseThrow();
        Deal before = as.before;
        return new Deal(
                as.id,
                as.number,
                DealKind.SALE,
                before == null ? DealStatus.DRAFT : before.status(),
                Origin.FORM,
                null,
                terms,
                new Names(product.name(), supplier.name()),
                supplier.county(),
                before == null ? entered(staff) : before.entered(),
                before == null ? null : before.review(),
                null,
                false,
                before == null ? 1 : before.version());
    }

    private record Identified(
            UUID id, String number, @Nullable Deal before) {}

    @Override
    @Transactional
    public Mono<Deal> submit(String number, long version, Person staff) {
        return moved(mine(number, version, staff), deal -> deal.with(DealStatus.SUBMITTED))
                .flatMap(deal -> likenesses.look(deal.id()).thenReturn(deal))
                .flatMap(deal -> noted(staff, "deal.submitted", deal, ""));
    }

    @Override
    @Transactional
    public Mono<Deal> confirm(String number, long version, Person reviewer) {
        return mine(number, version, reviewer)
                .flatMap(deal -> confirmation.confirm(deal, review(reviewer, null)))
                .flatMap(deal -> noted(reviewer, "deal.confirmed", deal, ""));
    }

    @Override
    @Transactional
    public Mono<Deal> confirmLate(String number, long version, Person reviewer) {
        return mine(number, version, reviewer)
                .flatMap(deal -> deals.acceptLate(deal.id()))
                .then(Mono.defer(() -> confirm(number, version, reviewer)));
    }

    @Override
    @Transactional
    public Mono<Deal> sendBack(String number, long version, String note, Person reviewer) {
        new FieldChecks().text("note", note, LONGEST_NOTE).refuseIfAny();
        return moved(
                        mine(number, version, reviewer),
                        deal -> deal.reviewed(review(reviewer, note), DealStatus.RETURNED))
                .flatMap(deal -> returned.remember(deal.id()).thenReturn(deal))
                .flatMap(deal -> noted(reviewer, "deal.sent-back", deal, note));
    }

    @Override
    @Transactional
    public Mono<Deal> withdraw(String number, long version, Person staff) {
        return moved(mine(number, version, staff), deal -> deal.with(DealStatus.WITHDRAWN))
                .flatMap(deal -> noted(staff, "deal.withdrawn", deal, ""));
    }

    private Mono<Deal> moved(Mono<Deal> found, UnaryOperator<Deal> step) {
        return found.flatMap(before -> {
            Deal after = step.apply(before);
            return deals.move(before, after)
                    .filter(rows -> rows == 1)
                    .switchIfEmpty(Mono.error(() -> new DealHasMoved(before.number())))
                    .thenReturn(after);
        });
    }

    @Override
    @Transactional
    public Mono<Deal> follow(String number, Follower follower, Person staff) {
        return written(number, staff)
                .filter(sale -> sale.kind() == DealKind.SALE && sale.status() == DealStatus.CONFIRMED)
                .switchIfEmpty(Mono.error(() -> new DealHasMoved(number)))
                .flatMap(sale -> deals.lock(sale.id()).thenReturn(sale))
                .flatMap(sale -> followed(sale, follower, staff))
                .flatMap(this::add)
                .flatMap(deal -> noted(staff, "deal.followed", deal, number + ": " + follower.reason()));
    }

    private Mono<Deal> followed(Deal sale, Follower follower, Person staff) {
        return Mono.zip(
                        judges.forDeal(sale.terms(), follower.day()),
                        deals.followers(sale.id()).collectList(),
                        deals.nextNumber())
                .map(parts -> {
                    parts.getT1().checkDay(follower, sale);
                    Following.Amounts change = Following.amounts(sale, follower, parts.getT2());
                    Following.As as = new Following.As(ids.next(), parts.getT3(), entered(staff));
                    return Following.deal(sale, follower, as, change);
                });
    }

    @Override
    @Transactional
    public Mono<Void> decide(String number, String other, Likeness.Decision decision, Person reviewer) {
        new FieldChecks().text("reason", decision.reason(), LONGEST_NOTE).refuseIfAny();
        return written(number, reviewer)
                .zipWith(written(other, reviewer))
                .flatMap(both -> decide(both.getT1(), both.getT2(), decision)
                        .then(noted(
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
                : note.then(moved(Mono.just(later), deal -> deal.with(DealStatus.WITHDRAWN))
                        .then());
    }

    @Override
    @Transactional
    public Mono<Long> confirmFile(UUID importId, Person reviewer) {
        refuseUnless(DealSight.mayWrite(reviewer));
        DealSight sight = DealSight.of(reviewer);
        DealFilter waiting = DealFilter.ALL.ofImport(importId).in(DealStatus.SUBMITTED);
        return deals.sums(DealFilter.ALL.ofImport(importId), sight)
                .switchIfEmpty(Mono.error(UnknownImport::new))
                .then(deals.page(waiting, sight, new PageRequest(1, 1)).next())
                .flatMap(first -> confirmation.confirmFile(first, review(reviewer, null)))
                .defaultIfEmpty(0L)
                .flatMap(count -> audit.record(
                                reviewer,
                                new AuditedAction("deal.file-confirmed", importId.toString(), count + " deals"))
                        .thenReturn(count));
    }

    @Override
    @Transactional
    public Mono<Long> confirmFileLate(UUID importId, Person reviewer) {
        return deals.sums(DealFilter.ALL.ofImport(importId), DealSight.of(reviewer))
                .switchIfEmpty(Mono.error(UnknownImport::new))
                .then(Mono.defer(() -> deals.acceptLate(importId)))
                .then(Mono.defer(() -> confirmFile(importId, reviewer)));
    }

    @Override
    @Transactional
    public Mono<Void> addPhoto(String number, byte[] content, Person staff) {
        Photo plain = PlainPhoto.of(content);
        return written(number, staff)
                .filter(deal -> deal.status() != DealStatus.WITHDRAWN)
                .switchIfEmpty(Mono.error(() -> new DealHasMoved(number)))
                .flatMap(deal -> photos.of(deal.id())
                        .count()
                        .filter(count -> count < MOST_PHOTOS)
                        .switchIfEmpty(Mono.error(() -> new PhotoRefused("photo-too-many")))
                        .then(Mono.defer(() -> photos.add(deal.id(), onFile(plain, staff), plain.content())))
                        .then(noted(staff, "deal.photo-added", deal, "")))
                .then();
    }

    private PhotoOnFile onFile(Photo photo, Person staff) {
        return new PhotoOnFile(ids.next(), photo.type(), staff.displayName(), clock.instant());
    }

    @Override
    public Mono<Photo> photo(String number, UUID id, Person viewer) {
        return seen(number, viewer)
                .flatMap(deal -> photos.find(deal.id(), id))
                .switchIfEmpty(Mono.error(() -> new UnknownDeal(number)));
    }

    private Mono<Deal> seen(String number, Person viewer) {
        return deals.find(number, DealSight.of(viewer)).switchIfEmpty(Mono.error(() -> new UnknownDeal(number)));
    }

    private Mono<Deal> written(String number, Person staff) {
        return seen(number, staff).doOnNext(deal -> refuseUnless(DealSight.mayWrite(staff)));
    }

    private Mono<Deal> mine(String number, long version, Person staff) {
        return written(number, staff)
                .filter(deal -> deal.version() == version)
                .switchIfEmpty(Mono.error(() -> new DealHasMoved(number)));
    }

    private static void refuseUnless(boolean may) {
        if (!may) {
            throw new DealsReadOnly();
        }
    }

    private Mono<Deal> noted(Person person, String verb, Deal deal, String detail) {
        return audit.record(person, new AuditedAction(verb, deal.number(), detail))
                .thenReturn(deal);
    }

    private Entered entered(Person staff) {
        return new Entered(staff.id(), staff.displayName(), clock.instant());
    }

    private Review review(Person reviewer, @Nullable String note) {
        return new Review(reviewer.id(), reviewer.displayName(), clock.instant(), note);
    }
}
