package org.luyumarket.procurement.delivery;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.Revision;

/** All that was called off from a contract; {@code version} counts the acts of calling off, from 0. */
public record CallOffs(Contract contract, List<Delivery> deliveries, long version) {

    public CallOffs {
        deliveries = List.copyOf(deliveries);
    }

    /** Boxes of each product that may still be called off, in the order of the contract; none once there is nothing in force. */
    public List<Left> left() {
        Map<String, Integer> committed = deliveries.stream()
                .filter(delivery -> delivery.status() != DeliveryStatus.CANCELLED)
                .flatMap(delivery -> delivery.lines().stream())
                .collect(Collectors.groupingBy(DeliveryLine::sku, Collectors.summingInt(DeliveryLine::committed)));
        return contract.inForce().stream()
                .flatMap(revision -> revision.lines().stream())
                .map(line -> new Left(line, line.quantity() - committed.getOrDefault(line.sku(), 0)))
                .toList();
    }

    /** Whether all of the contract is accepted or struck off: the question that settlement asks before it fulfils it. */
    public boolean isComplete() {
        return left().stream().noneMatch(left -> left.boxes() > 0)
                && deliveries.stream().allMatch(delivery -> delivery.status().isOver());
    }

    /** What is owed for all that was accepted so far. */
    public Money acceptedAmount() {
        return deliveries.stream().map(Delivery::acceptedAmount).reduce(Cny.zero(), Money::plus);
    }

    /** So many boxes of a product of the contract. */
    public record Left(Revision.Line line, int boxes) {}
}
