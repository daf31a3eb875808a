package org.luyumarket.freight;

import org.joda.money.Money;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;
import reactor.core.publisher.Mono;

/** The freight template: first kilogram, next kilograms, remote surcharges, no-delivery regions, free from a goods value. */
public interface Freight {

    /** The template in force; decide with it as often as needed. */
    Mono<FreightTemplate> template();

    /** One parcel to one place. */
    default Mono<FreightOffer> offer(DivisionCode shipTo, Weight weight, Money goods) {
        return template().map(template -> template.offer(shipTo, weight, goods));
    }
}
