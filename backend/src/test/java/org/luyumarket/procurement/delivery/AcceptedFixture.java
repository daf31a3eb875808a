package org.luyumarket.procurement.delivery;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.luyumarket.procurement.contract.PurchaseFixture.Purchase;
import org.springframework.stereotype.Component;

/** Deliveries that were accepted, brought there the way people bring them. */
@Component
public class AcceptedFixture {

    private final Deliveries deliveries;

    AcceptedFixture(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** The first delivery of a contract that is not accepted yet, in full; the plan is called off if nothing was. */
    public Delivery firstOf(Purchase purchase) {
        CallOffs calls = calls(purchase);
        if (calls.isOpen()) {
            deliveries
                    .callOff(purchase.contract().id(), calls.version(), List.of(), purchase.requester())
                    .block();
        }
        Delivery called = calls(purchase).deliveries().stream()
                .filter(delivery -> delivery.status() == DeliveryStatus.CALLED_OFF)
                .findFirst()
                .orElseThrow();
        Dispatch dispatch = new Dispatch(Means.OWN_LORRY, "赵师傅", "渝F12345", Map.of());
        return requireNonNull(deliveries
                .confirm(called.id(), called.version(), purchase.supplier())
                .flatMap(confirmed ->
                        deliveries.send(confirmed.id(), confirmed.version(), dispatch, purchase.supplier()))
                .flatMap(sent -> deliveries.accept(sent.id(), sent.version(), inFull(sent), purchase.receiver()))
                .block());
    }

    private CallOffs calls(Purchase purchase) {
        return requireNonNull(deliveries.callOffs(purchase.contract().id()).block());
    }

    private static Sheet inFull(Delivery sent) {
        List<Count> counts = sent.lines().stream()
                .map(line -> new Count(
                        line.sku(), line.sent(), 0, line.called().unitWeight().times(line.sent()), Quality.GOOD, ""))
                .toList();
        return new Sheet(counts, "王敏", "赵师傅", "");
    }
}
