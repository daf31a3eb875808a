package org.luyumarket.portal.shop;

import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Placement;
import org.luyumarket.procurement.colleague.Colleagues;
import org.luyumarket.procurement.colleague.Employer;
import org.luyumarket.storefront.shop.CheckoutPage.Employment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Somebody lets what they are about to buy be added up for their unit. */
@Component
class StaffPurchases {

    private final Colleagues colleagues;

    StaffPurchases(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** Guests belong to no unit and are not asked. */
    Mono<Employment> of(CheckoutForm form, Shopper shopper) {
        return Mono.justOrEmpty(shopper.person())
                .flatMap(colleagues::of)
                .map(Employer::name)
                .defaultIfEmpty("")
                .map(employer -> new Employment(shopper.person() != null, employer, form.unitCode()));
    }

    /** A code that nobody has is refused before anything is bought. */
    Mono<Placement> with(CheckoutForm form, Shopper shopper, Mono<Placement> purchase) {
        Person person = shopper.person();
        return person == null || form.unitCode().isEmpty()
                ? purchase
                : colleagues.join(form.unitCode(), person).then(purchase);
    }
}
