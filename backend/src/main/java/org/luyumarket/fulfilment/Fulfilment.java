package org.luyumarket.fulfilment;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.Viewer;
import reactor.core.publisher.Mono;

/** Sends what was paid on its way and notes that it arrived. */
public interface Fulfilment {

    /** An order with its payments and shipments, for whoever may see it. */
    Mono<TrackedOrder> track(String orderNumber, Viewer viewer);

    /** By staff or by the supplier of the lines; without lines, all of what this person may ship and has not left yet. */
    Mono<Shipment> ship(String orderNumber, ShipOrder request, Person by);

    /** By the buyer; some days after it arrived the market does it by itself. */
    Mono<TrackedOrder> confirmReceipt(String orderNumber, Viewer buyer);

    /** What the courier got and what sending it cost. */
    record ShipOrder(
            String courier, String trackingNumber, @Nullable Money freightPaid, List<OrderLine> lines) {}
}
