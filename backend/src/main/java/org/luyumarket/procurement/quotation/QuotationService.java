package org.luyumarket.procurement.quotation;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.joda.money.Money;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
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
import org.luyumarket.supplier.Supplier;
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
    private final Institutions institutions;
    private final Members members;
    private final Suppliers suppliers;
    private final Catalog catalog;
    private final Ids ids;
    private final Clock clock;

    QuotationService(
            QuotationRepository quotations,
            Institutions institutions,
            Members members,
            Suppliers suppliers,
            Catalog catalog,
            Ids ids,
            Clock clock) {
        this.quotations = quotations;
        this.institutions = institutions;
        this.members = members;
        this.suppliers = suppliers;
        this.catalog = catalog;
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

    @Override
    public Mono<Offer> ownOffer(UUID id, Person supplier) {
        return quotations
                .find(id)
                .filter(found -> found.invites(supplier))
                .flatMap(found -> quotations.own(id, String.valueOf(supplier.supplierId())));
    }

    @Override
    public Mono<Award> awarded(UUID id, UUID institution) {
        return quotations.awarded(id, institution);
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
    @Transactional
    public Mono<Void> offer(UUID id, String sku, Money unitPrice, Person supplier) {
        return quotations
                .find(id)
                .filter(found -> found.invites(supplier))
                .switchIfEmpty(Mono.error(UnknownQuotation::new))
                .doOnNext(found -> found.mustTakeOffers(clock.instant()))
                .doOnNext(found -> new FieldChecks()
                        .check(unitPrice.isPositive(), "unitPrice", "required")
                        .refuseIfAny())
                .flatMap(found -> offer(found, sku, unitPrice, supplier)
                        .flatMap(offer -> quotations.offer(id, offer, clock.instant()))
                        .filter(rows -> rows == 1)
                        .switchIfEmpty(Mono.error(() -> new QuotationClosed(found.number()))))
                .then();
    }

    private Mono<Offer> offer(Quotation quotation, String sku, Money unitPrice, Person person) {
        return catalog.find(sku)
                .filter(product -> product.supplierId().equals(person.supplierId()))
                .filter(product -> product.category().equals(quotation.wanted().category()))
                .switchIfEmpty(Mono.error(() -> new InvalidInput("sku", "no-such-product", sku)))
                .flatMap(product -> Mono.zip(suppliers.find(product.supplierId()), isCertified(product))
                        .map(known -> offer(product, known.getT1(), known.getT2(), unitPrice)));
    }

    private Mono<Boolean> isCertified(Product product) {
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        return suppliers
                .certificate(product.supplierId(), today)
                .map(certificate -> certificate.isValidOn(today))
                .defaultIfEmpty(false);
    }

    private static Offer offer(Product product, Supplier supplier, boolean certified, Money unitPrice) {
        return new Offer(
                supplier.id(),
                supplier.name(),
                product.sku(),
                product.name(),
                requireNonNullElse(product.grade(), ""),
                certified,
                unitPrice,
                product.netWeight());
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
                .flatMap(found -> quotations.opened(id, now).collectList())
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
