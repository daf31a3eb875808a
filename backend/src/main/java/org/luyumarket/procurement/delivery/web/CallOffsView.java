package org.luyumarket.procurement.delivery.web;

import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.procurement.delivery.CallOffs;

/** The deliveries of a contract, and the boxes that may still be called off. */
record CallOffsView(
        UUID contract,
        List<LeftView> left,
        List<DeliveryView> deliveries,
        Money acceptedAmount,
        boolean complete,
        long version) {

    static CallOffsView of(CallOffs found) {
        return new CallOffsView(
                found.contract().id(),
                found.left().stream()
                        .map(left -> new LeftView(left.line().sku(), left.boxes()))
                        .toList(),
                found.deliveries().stream().map(DeliveryView::of).toList(),
                found.acceptedAmount(),
                found.isComplete(),
                found.version());
    }

    /** So many boxes of a product. */
    record LeftView(String sku, int boxes) {}
}
