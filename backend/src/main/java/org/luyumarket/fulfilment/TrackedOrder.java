package org.luyumarket.fulfilment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luyumarket.inventory.LotShare;
import org.luyumarket.ordering.Order;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.Refund;

/** An order with everything that happened around it; the lots of each parcel are those of the goods that the viewer sees. */
public record TrackedOrder(
        Order order,
        List<Payment> payments,
        List<Refund> refunds,
        List<Shipment> shipments,
        Map<UUID, List<LotShare>> lots) {

    /** From which lots a parcel was filled, as far as that is known. */
    public List<LotShare> lotsOf(Shipment parcel) {
        return lots.getOrDefault(parcel.id(), List.of());
    }

    /** Another one whenever anything changes: the order's version, then what has none of its own. */
    public String tag() {
        Stream<String> paid = payments.stream().map(payment -> payment.id() + " " + payment.status());
        Stream<String> givenBack = refunds.stream().map(refund -> refund.id() + " " + refund.status());
        Stream<String> sent = shipments.stream().map(parcel -> parcel.id() + " " + parcel.way());
        String around = Stream.of(paid, givenBack, sent).flatMap(part -> part).collect(Collectors.joining("\n"));
        return order.version() + "-" + Integer.toHexString(around.hashCode());
    }
}
