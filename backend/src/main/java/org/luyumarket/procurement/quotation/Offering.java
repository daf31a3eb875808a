package org.luyumarket.procurement.quotation;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What suppliers quote, each for themselves; to be called in a transaction. */
@Component
class Offering {

    private final QuotationRepository quotations;
    private final OfferRepository offers;
    private final Suppliers suppliers;
    private final Catalog catalog;
    private final Clock clock;

    Offering(
            QuotationRepository quotations, OfferRepository offers, Suppliers suppliers, Catalog catalog, Clock clock) {
        this.quotations = quotations;
        this.offers = offers;
        this.suppliers = suppliers;
        this.catalog = catalog;
        this.clock = clock;
    }

    Mono<Offer> ownOffer(UUID id, Person supplier) {
        return quotations
                .find(id)
                .filter(found -> found.invites(supplier))
                .flatMap(found -> offers.own(id, String.valueOf(supplier.supplierId())));
    }

    Mono<Award> awarded(UUID id, UUID institution) {
        return offers.awarded(id, institution);
    }

    Mono<Void> offer(UUID id, String sku, Money unitPrice, Person supplier) {
        return quotations
                .find(id)
                .filter(found -> found.invites(supplier))
                .switchIfEmpty(Mono.error(UnknownQuotation::new))
                .doOnNext(found -> found.mustTakeOffers(clock.instant()))
                .doOnNext(found -> new FieldChecks()
                        .check(unitPrice.isPositive(), "unitPrice", "required")
                        .refuseIfAny())
                .flatMap(found -> offer(found, sku, unitPrice, supplier)
                        .flatMap(offer -> offers.offer(id, offer, clock.instant()))
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
}
