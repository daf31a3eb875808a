package org.luyumarket.subscription;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luyumarket.aftersale.ClaimChanged;
import org.luyumarket.complaint.ComplaintChanged;
import org.luyumarket.fulfilment.ParcelArrived;
import org.luyumarket.fulfilment.ParcelSent;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.returns.ReturnChanged;
import org.luyumarket.subscription.MessageRepository.Audience;
import org.luyumarket.subscription.Subscriber.Kind;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes down for whom an event is; who gets to know more of it asks for the order as ever. */
@Component
class Fanout {

    private final Ordering ordering;
    private final MessageRepository messages;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    Fanout(Ordering ordering, MessageRepository messages, Clock clock) {
        this.ordering = ordering;
        this.messages = messages;
        this.clock = clock;
    }

    /** Not every reference of a payment is an order, and mostly nobody wants to hear of one. */
    Mono<Void> paid(List<PaymentSucceeded> payments) {
        return messages.isAnybodyFor(Topic.ORDER_PAID)
                .filter(somebody -> somebody)
                .flatMap(somebody -> ordering.concerned(
                        payments.stream().map(PaymentSucceeded::reference).toList()))
                .flatMapIterable(Map::entrySet)
                .concatMap(order ->
                        to(order.getValue().suppliers(), Topic.ORDER_PAID, Map.of("orderNumber", order.getKey())))
                .then();
    }

    Mono<Void> sent(ParcelSent parcel) {
        return toItsSuppliers(
                parcel.suppliers(),
                Topic.ORDER_SHIPPED,
                parcel.orderNumber(),
                parcel(parcel.orderNumber(), parcel.courier(), parcel.trackingNumber()));
    }

    Mono<Void> arrived(ParcelArrived parcel) {
        return toItsSuppliers(
                parcel.suppliers(),
                Topic.PARCEL_ARRIVED,
                parcel.orderNumber(),
                parcel(parcel.orderNumber(), parcel.courier(), parcel.trackingNumber()));
    }

    Mono<Void> claimed(ClaimChanged claim) {
        return to(
                Set.of(claim.supplierId()),
                Topic.CLAIM_CHANGED,
                state(claim.orderNumber(), claim.goods(), claim.status()));
    }

    Mono<Void> returned(ReturnChanged goods) {
        return to(
                Set.of(goods.supplierId()),
                Topic.RETURN_CHANGED,
                state(goods.orderNumber(), goods.goods(), goods.status()));
    }

    Mono<Void> complained(ComplaintChanged complaint) {
        return to(
                Set.of(complaint.supplierId()),
                Topic.COMPLAINT_CHANGED,
                state(complaint.orderNumber(), complaint.goods(), complaint.status()));
    }

    /** Whose goods are in a parcel is not known of those sent long ago; then it is for all suppliers of the order. */
    private Mono<Void> toItsSuppliers(List<String> known, Topic topic, String orderNumber, Map<String, ?> data) {
        return known.isEmpty()
                ? ordering.concerned(orderNumber).flatMap(concerned -> to(concerned.suppliers(), topic, data))
                : to(known, topic, data);
    }

    private Mono<Void> to(Collection<String> suppliers, Topic topic, Map<String, ?> data) {
        return messages.spread(
                topic, new Audience(Kind.SUPPLIER, suppliers), json.writeValueAsString(data), clock.instant());
    }

    private static Map<String, String> parcel(String order, String courier, String number) {
        return Map.of("orderNumber", order, "courier", courier, "trackingNumber", number);
    }

    private static Map<String, String> state(String order, String goods, Enum<?> status) {
        return Map.of("orderNumber", order, "goods", goods, "status", status.name());
    }
}
