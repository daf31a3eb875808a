package org.luyumarket.fulfilment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.luyumarket.fulfilment.Shipment.Way;
import org.luyumarket.fulfilment.ShipmentRepository.Route;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.ledger.FreightPaid;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderNotFound;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderFilter;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Outbox;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

@Service
class FulfilmentService implements Fulfilment {

    private final Ordering ordering;
    private final OrderTrails trails;
    private final Inventory inventory;
    private final Ledger ledger;
    private final ShipmentRepository shipments;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    FulfilmentService(
            Ordering ordering,
            OrderTrails trails,
            Inventory inventory,
            Ledger ledger,
            ShipmentRepository shipments,
            AuditTrail audit,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.ordering = ordering;
        this.trails = trails;
        this.inventory = inventory;
        this.ledger = ledger;
        this.shipments = shipments;
        this.audit = audit;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<TrackedOrder> track(String orderNumber, Viewer viewer) {
        return trails.of(orderNumber, viewer);
    }

    @Override
    @Transactional
    public Mono<Shipment> ship(String orderNumber, ShipOrder request, Person by) {
        ShippingRules.check(request);
        return linesOf(orderNumber, request, by)
                .flatMap(lines ->
                        ordering.markShipped(orderNumber, lines, by).flatMap(order -> send(order, request, lines, by)));
    }

    private Mono<List<OrderLine>> linesOf(String orderNumber, ShipOrder request, Person by) {
        return request.lines().isEmpty() ? allOpen(orderNumber, by) : Mono.just(request.lines());
    }

    private Mono<List<OrderLine>> allOpen(String orderNumber, Person by) {
        return ordering.orders(OrderFilter.numbered(orderNumber), by, new PageRequest(1, 1))
                .flatMapIterable(Page::items)
                .next()
                .switchIfEmpty(Mono.error(() -> new OrderNotFound(orderNumber)))
                .map(this::open)
                .filter(open -> !open.isEmpty())
                .switchIfEmpty(Mono.error(() -> new NothingToShip(orderNumber)));
    }

    /** What waits for its harvest is left out, unless it is all there is and whoever sends it should hear why not. */
    private List<OrderLine> open(Order order) {
        LocalDate today = LocalDate.now(clock);
        List<Order.Line> open =
                order.lines().stream().filter(line -> line.open() > 0).toList();
        List<Order.Line> picked =
                open.stream().filter(line -> line.mayBeSent(today)).toList();
        return (picked.isEmpty() ? open : picked)
                .stream().map(line -> new OrderLine(line.sku(), line.open())).toList();
    }

    private Mono<Shipment> send(Order order, ShipOrder request, List<OrderLine> lines, Person by) {
        Map<String, Integer> quantities =
                lines.stream().collect(Collectors.toMap(OrderLine::sku, OrderLine::quantity, Integer::sum));
        Shipment shipment = new Shipment(
                ids.next(),
                order.number(),
                request.courier().strip(),
                request.trackingNumber(),
                request.freightPaid(),
                quantities.entrySet().stream()
                        .map(line -> new OrderLine(line.getKey(), line.getValue()))
                        .toList(),
                clock.instant(),
                Way.NEW);
        Route route = route(order, quantities.keySet());
        return shipments
                .add(shipment, route, by)
                .then(inventory.pick(shipment.id(), quantities))
                .then(Mono.defer(() -> recordFreight(shipment, quantities)))
                .then(noteShipped(shipment, by))
                .then(Mono.defer(() -> outbox.append(List.of(sent(shipment, route)))))
                .thenReturn(shipment);
    }

    private static ParcelSent sent(Shipment shipment, Route route) {
        return new ParcelSent(
                shipment.orderNumber(),
                shipment.courier(),
                shipment.trackingNumber(),
                route.suppliers().stream().sorted().toList());
    }

    /** A parcel is packed where the first of its goods comes from. */
    private static Route route(Order order, Set<String> skus) {
        List<Order.Line> sent =
                order.lines().stream().filter(line -> skus.contains(line.sku())).toList();
        return new Route(
                sent.get(0).county(),
                order.shipTo().division(),
                sent.stream().map(Order.Line::supplierId).collect(Collectors.toSet()));
    }

    /** What a supplier paid to send the goods is what a subsidy repays; what the buyer paid for it is in the order. */
    private Mono<Void> recordFreight(Shipment shipment, Map<String, Integer> quantities) {
        Money freight = shipment.freightPaid();
        return freight == null || freight.isZero()
                ? Mono.empty()
                : ledger.recordFreight(new FreightPaid(
                        "parcel:" + shipment.id(), shipment.orderNumber(), quantities, freight, shipment.shippedAt()));
    }

    private Mono<Void> noteShipped(Shipment shipment, Person by) {
        String parcel = shipment.courier() + " " + shipment.trackingNumber();
        return by.isStaff()
                ? audit.record(by, new AuditedAction("order.shipped", shipment.orderNumber(), parcel))
                : Mono.empty();
    }

    @Override
    @Transactional
    public Mono<TrackedOrder> confirmReceipt(String orderNumber, Viewer buyer) {
        return ordering.complete(orderNumber, buyer)
                .then(Mono.defer(() -> shipments.markReceived(orderNumber, clock.instant())))
                .then(Mono.defer(() -> track(orderNumber, buyer)));
    }
}
