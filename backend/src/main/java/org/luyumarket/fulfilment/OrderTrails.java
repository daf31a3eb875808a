package org.luyumarket.fulfilment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.luyumarket.identity.Role;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.inventory.LotShare;
import org.luyumarket.ordering.LineRefunds;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.payment.Payments;
import org.luyumarket.payment.Refund;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What happened around an order, as far as it concerns who looks at it. */
@Component
class OrderTrails {

    private final Ordering ordering;
    private final Payments payments;
    private final LineRefunds lineRefunds;
    private final Inventory inventory;
    private final ShipmentRepository shipments;

    OrderTrails(
            Ordering ordering,
            Payments payments,
            LineRefunds lineRefunds,
            Inventory inventory,
            ShipmentRepository shipments) {
        this.ordering = ordering;
        this.payments = payments;
        this.lineRefunds = lineRefunds;
        this.inventory = inventory;
        this.shipments = shipments;
    }

    Mono<TrackedOrder> of(String orderNumber, Viewer viewer) {
        return ordering.find(orderNumber, viewer).flatMap(order -> seesMoney(order, viewer) ? all(order) : part(order));
    }

    /** A supplier ships; how it was paid is none of its business. Payments, and most refunds, are of the whole order. */
    private static boolean seesMoney(Order order, Viewer viewer) {
        return order.whole() && (viewer.person() == null || viewer.person().role() != Role.SUPPLIER);
    }

    private Mono<TrackedOrder> all(Order order) {
        return Mono.zip(
                        payments.of(order.reference()).collectList(),
                        payments.refundsOf(order.number()).collectList(),
                        shipments.of(order.number()).collectList())
                .flatMap(around -> lots(around.getT3(), skus(order))
                        .map(lots -> new TrackedOrder(order, around.getT1(), around.getT2(), around.getT3(), lots)));
    }

    /**
     * Of the order and its parcels they see their own lines, and what went back for one of these, whose reason names its goods and
     * nobody; a parcel with nothing of them is somebody else's.
     */
    private Mono<TrackedOrder> part(Order order) {
        return Mono.zip(ownRefunds(order), ownParcels(order))
                .flatMap(own -> lots(own.getT2(), skus(order))
                        .map(lots -> new TrackedOrder(order, List.of(), own.getT1(), own.getT2(), lots)));
    }

    private Mono<List<Shipment>> ownParcels(Order order) {
        Set<String> own = skus(order);
        return shipments
                .of(order.number())
                .map(parcel -> parcel.of(own))
                .filter(parcel -> !parcel.lines().isEmpty())
                .collectList();
    }

    private Mono<List<Refund>> ownRefunds(Order order) {
        Set<Integer> own = order.lines().stream().map(Order.Line::position).collect(Collectors.toSet());
        return payments.refundsOf(order.number())
                .collectList()
                .flatMap(refunds -> lineRefunds
                        .linesOf(refunds.stream().map(Refund::id).toList())
                        .map(lines -> refunds.stream()
                                .filter(refund ->
                                        lines.containsKey(refund.id()) && own.contains(lines.get(refund.id())))
                                .toList()));
    }

    private static Set<String> skus(Order order) {
        return order.lines().stream().map(Order.Line::sku).collect(Collectors.toSet());
    }

    private Mono<Map<UUID, List<LotShare>>> lots(List<Shipment> parcels, Set<String> skus) {
        return inventory
                .sentFrom(parcels.stream().map(Shipment::id).toList())
                .map(found -> found.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().stream()
                                        .filter(share ->
                                                skus.contains(share.lot().sku()))
                                        .toList())));
    }
}
