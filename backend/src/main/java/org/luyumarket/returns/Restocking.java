package org.luyumarket.returns;

import java.util.List;
import java.util.UUID;
import org.luyumarket.fulfilment.Parcels;
import org.luyumarket.fulfilment.Shipment;
import org.luyumarket.identity.Person;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.inventory.Restock;
import org.luyumarket.ordering.Ordering;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts what came back and can be sold again into the lots it had been sent from; in the transaction of whoever took it back. */
@Component
class Restocking {

    private final Ordering ordering;
    private final Parcels parcels;
    private final Inventory inventory;

    Restocking(Ordering ordering, Parcels parcels, Inventory inventory) {
        this.ordering = ordering;
        this.parcels = parcels;
        this.inventory = inventory;
    }

    Mono<Void> restock(GoodsReturn known, int sellable, Person by) {
        return sellable == 0
                ? Mono.empty()
                : Mono.zip(
                                ordering.concerned(known.goods().orderNumber()),
                                parcels.ofOrder(known.goods().orderNumber()).collectList())
                        .flatMap(found -> inventory.restock(
                                back(known, sellable, found.getT1().id(), found.getT2()), by));
    }

    private static Restock back(GoodsReturn known, int sellable, UUID order, List<Shipment> sent) {
        return new Restock(
                "return:" + known.id(),
                order,
                sent.stream().map(Shipment::id).toList(),
                known.goods().sku(),
                sellable);
    }
}
