package org.luyumarket.procurement.quotation;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.joda.money.Money;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.procurement.institution.Seat;
import org.luyumarket.procurement.quotation.Quotation.Asker;
import org.luyumarket.supplier.Suppliers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

@Service
class QuotationService implements Quotations {

    private static final int LONGEST_GOODS = 100;
    private static final int FEWEST_SUPPLIERS = 2;
    private static final int MOST_SUPPLIERS = 20;

    private final QuotationRepository quotations;
    private final OfferRepository offers;
    private final Offering offering;
    private final Institutions institutions;
    private final Members members;
    private final Suppliers suppliers;
    private final Ids ids;
    private final Clock clock;

    QuotationService(
            QuotationRepository quotations,
            OfferRepository offers,
            Offering offering,
            Institutions institutions,
            Members members,
            Suppliers suppliers,
            Ids ids,
            Clock clock) {
        this.quotations = quotations;
        this.offers = offers;
        this.offering = offering;
        this.institutions = institutions;
        this.members = members;
        this.suppliers = suppliers;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<Quotation> find(UUID id, Person viewer) {
        return quotations
                .find(id)
                .delayUntil(found -> found.invites(viewer) ? Mono.empty() : mustSeeUnit(found, viewer))
                .map(found -> found.asSeenBy(viewer))
                .switchIfEmpty(Mono.error(UnknownQuotation::new));
    }

    @Override
    public Mono<Page<Quotation>> of(UUID institution, Person viewer, PageRequest page) {
        return institutions.find(institution, viewer).flatMap(seen -> quotations.of(institution, page));
    }

    @Override
    public Mono<Page<Quotation>> asked(Person supplier, PageRequest page) {
        return quotations
                .asking(String.valueOf(supplier.supplierId()), page)
                .map(found -> found.map(quotation -> quotation.asSeenBy(supplier)));
    }

    private Mono<Void> mustSeeUnit(Quotation quotation, Person viewer) {
        return institutions
                .find(quotation.asker().institution(), viewer)
                .onErrorMap(unseen -> new UnknownQuotation())
                .then();
    }

    @Override
    @Transactional
    public Mono<Quotation> ask(Question question, Person requester) {
        UUID id = ids.next();
        return requester(question.institution(), requester)
                .doOnNext(seat -> check(question))
                .delayUntil(seat -> mustAllSupply(question))
                .flatMap(seat -> quotations.add(id, asker(seat), question, clock.instant()))
                .then(Mono.defer(() -> quotations.find(id)));
    }

    private void check(Question question) {
        new FieldChecks()
                .text("goods", question.goods(), LONGEST_GOODS)
                .range("kilograms", question.weight().grams(), 1, Integer.MAX_VALUE)
                .check(question.deadline().isAfter(clock.instant()), "deadline", "day-has-passed")
                .range("suppliers", question.suppliers().size(), FEWEST_SUPPLIERS, MOST_SUPPLIERS)
                .refuseIfAny();
    }

    private Mono<Long> mustAllSupply(Question question) {
        return suppliers
                .all()
                .filter(supplier -> question.suppliers().contains(supplier.id()))
                .count()
                .filter(known -> known == question.suppliers().size())
                .switchIfEmpty(Mono.error(() -> new InvalidInput("suppliers", "required")));
    }

    private static Asker asker(Seat seat) {
        return new Asker(
                seat.institution().id(),
                seat.institution().name(),
                seat.member().name());
    }

    @Override
    public Mono<Offer> ownOffer(UUID id, Person supplier) {
        return offering.ownOffer(id, supplier);
    }

    @Override
    public Mono<Award> awarded(UUID id, UUID institution) {
        return offering.awarded(id, institution);
    }

    @Override
    @Transactional
    public Mono<Void> offer(UUID id, String sku, Money unitPrice, Person supplier) {
        return offering.offer(id, sku, unitPrice, supplier);
    }

    @Override
    public Mono<Comparison> compare(UUID id, Person viewer) {
        Instant now = clock.instant();
        return quotations
                .find(id)
                .delayUntil(found -> mustSeeUnit(found, viewer))
                .switchIfEmpty(Mono.error(UnknownQuotation::new))
                .doOnNext(found -> {
                    if (found.isSealed(now)) {
                        throw new OffersAreSealed(found.number());
                    }
                })
                .flatMap(found -> offers.opened(id, now).collectList())
                .map(Comparison::of);
    }

    @Override
    @Transactional
    public Mono<Quotation> award(UUID id, long version, String supplierId, Person requester) {
        return move(
                id,
                version,
                QuotationStatus.AWARDED,
                requester,
                before -> quotations.award(before, supplierId, clock.instant()));
    }

    @Override
    @Transactional
    public Mono<Quotation> cancel(UUID id, long version, Person requester) {
        return move(id, version, QuotationStatus.CANCELLED, requester, quotations::cancel);
    }

    private Mono<Quotation> move(
            UUID id, long version, QuotationStatus next, Person requester, Function<Quotation, Mono<Long>> statement) {
        return find(id, requester)
                .delayUntil(before -> requester(before.asker().institution(), requester))
                .doOnNext(before -> before.mustBecome(next, version))
                .flatMap(before -> statement
                        .apply(before)
                        .filter(rows -> rows == 1)
                        .switchIfEmpty(Mono.error(() -> new QuotationHasMoved(before.number()))))
                .then(Mono.defer(() -> quotations.find(id)));
    }

    private Mono<Seat> requester(UUID institution, Person person) {
        return members.seat(institution, person).map(seat -> seat.mustBe(MemberRole.REQUESTER));
    }
}
