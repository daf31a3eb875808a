package org.luyumarket.procurement.delivery;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.contract.Revision;

/** All that was called off from a contract, in order; {@code version} counts the acts of calling off, from 0. */
public record CallOffs(Contract contract, List<Delivery> deliveries, long version) {

    private static final int LONGEST_SITE = 60;
    private static final int LONGEST_ADDRESS = 200;
    private static final int MOST_DROPS = 200;

    public CallOffs {
        deliveries = List.copyOf(deliveries);
    }

    /** Boxes of each product that may still be called off, in the order of the contract; none where nothing is in force. */
    public List<Left> left() {
        Map<String, Integer> committed = standing()
                .flatMap(delivery -> delivery.lines().stream())
                .collect(Collectors.groupingBy(DeliveryLine::sku, Collectors.summingInt(DeliveryLine::committed)));
        return contract.inForce().stream()
                .flatMap(revision -> revision.lines().stream())
                .map(line -> new Left(line, line.quantity() - committed.getOrDefault(line.sku(), 0)))
                .toList();
    }

    /** So many boxes of a product of the contract. */
    public record Left(Revision.Line line, int boxes) {}

    Stream<Delivery> standing() {
        return deliveries.stream().filter(delivery -> delivery.status() != DeliveryStatus.CANCELLED);
    }

    /** Whether something may be called off now. */
    public boolean isOpen() {
        boolean inForce =
                contract.status() == ContractStatus.IN_FORCE || contract.status() == ContractStatus.DELIVERING;
        return inForce && left().stream().anyMatch(left -> left.boxes() > 0);
    }

    /** Whether all of the contract is accepted or struck off: what settlement asks before it fulfils it. */
    public boolean isComplete() {
        return left().stream().noneMatch(left -> left.boxes() > 0)
                && deliveries.stream().allMatch(delivery -> delivery.status().isOver());
    }

    /** What is owed for all that was accepted so far. */
    public Money acceptedAmount() {
        return deliveries.stream().map(Delivery::acceptedAmount).reduce(Cny.zero(), Money::plus);
    }

    /** What is called off: as it is named, else all that the plan has left. */
    List<Drop> toCallOff(List<Drop> named, LocalDate today) {
        if (!isOpen()) {
            throw new NothingLeft(contract.number());
        }
        List<Drop> drops = named.isEmpty() ? PlanRest.of(this, today) : named;
        check(drops, today);
        return drops;
    }

    private void check(List<Drop> drops, LocalDate today) {
        FieldChecks fields = new FieldChecks().range("drops", drops.size(), 1, MOST_DROPS);
        Map<String, Integer> wanted = new HashMap<>();
        for (int i = 0; i < drops.size(); i++) {
            check(fields, "drops[" + i + "].", drops.get(i), today);
            drops.get(i).boxes().forEach((sku, boxes) -> wanted.merge(sku, boxes, CallOffs::sum));
        }
        Map<String, Integer> left =
                left().stream().collect(Collectors.toMap(one -> one.line().sku(), Left::boxes));
        wanted.forEach((sku, boxes) -> {
            int most = left.getOrDefault(sku, 0);
            fields.check(boxes <= most, "drops", "beyond-contract", sku, boxes, most);
        });
        fields.refuseIfAny();
    }

    /** Never less than either, so that no sum of large numbers looks small. */
    private static int sum(int some, int more) {
        return (int) Math.min(Integer.MAX_VALUE, (long) some + more);
    }

    private static void check(FieldChecks fields, String field, Drop drop, LocalDate today) {
        fields.text(field + "site", drop.destination().site(), LONGEST_SITE)
                .text(field + "address", drop.destination().address(), LONGEST_ADDRESS)
                .check(!drop.destination().day().isBefore(today), field + "day", "day-has-passed")
                .check(
                        !drop.boxes().isEmpty()
                                && drop.boxes().values().stream().allMatch(boxes -> boxes > 0),
                        field + "boxes",
                        "boxes");
    }

    /** The lines of a delivery, with the contract's prices. */
    List<DeliveryLine> lines(Drop drop) {
        return contract.inForce().stream()
                .flatMap(revision -> revision.lines().stream())
                .filter(line -> drop.boxes().containsKey(line.sku()))
                .map(line -> DeliveryLine.of(line.of(drop.boxes().getOrDefault(line.sku(), 0))))
                .toList();
    }
}
