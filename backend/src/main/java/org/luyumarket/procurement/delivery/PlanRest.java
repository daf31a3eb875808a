package org.luyumarket.procurement.delivery;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luyumarket.procurement.contract.Revision.Planned;
import org.luyumarket.procurement.delivery.Delivery.Destination;

/**
 * What of a contract's plan is still to be called off. What went to a place before counts for the earliest drops of it; a day that
 * has passed becomes today.
 */
final class PlanRest {

    private final Map<Spot, Integer> covered = new HashMap<>();
    private final Map<String, Integer> left = new HashMap<>();
    private final Map<Destination, Map<String, Integer>> drops = new LinkedHashMap<>();
    private final LocalDate today;

    private PlanRest(CallOffs callOffs, LocalDate today) {
        this.today = today;
        callOffs.left().forEach(one -> left.put(one.line().sku(), one.boxes()));
        callOffs.standing()
                .forEach(delivery -> delivery.lines()
                        .forEach(line -> covered.merge(
                                Spot.of(delivery.destination(), line.sku()), line.committed(), Integer::sum)));
    }

    /** So many boxes of a product go to a place, whatever the day. */
    private record Spot(String site, String division, String address, String sku) {

        static Spot of(Destination destination, String sku) {
            return new Spot(destination.site(), destination.division().value(), destination.address(), sku);
        }
    }

    static List<Drop> of(CallOffs callOffs, LocalDate today) {
        PlanRest rest = new PlanRest(callOffs, today);
        callOffs.contract().inForce().ifPresent(revision -> revision.plan().forEach(rest::add));
        return rest.drops.entrySet().stream()
                .map(drop -> new Drop(drop.getKey(), drop.getValue()))
                .toList();
    }

    private void add(Planned planned) {
        LocalDate day = planned.day().isBefore(today) ? today : planned.day();
        Destination destination = new Destination(day, planned.site(), planned.division(), planned.address());
        int before = take(covered, Spot.of(destination, planned.sku()), planned.quantity());
        int boxes = take(left, planned.sku(), planned.quantity() - before);
        if (boxes > 0) {
            drops.computeIfAbsent(destination, fresh -> new LinkedHashMap<>())
                    .merge(planned.sku(), boxes, Integer::sum);
        }
    }

    private static <K> int take(Map<K, Integer> from, K key, int wanted) {
        int taken = Math.min(wanted, from.getOrDefault(key, 0));
        from.merge(key, -taken, Integer::sum);
        return taken;
    }
}
