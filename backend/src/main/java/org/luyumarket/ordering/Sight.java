package org.luyumarket.ordering;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.springframework.stereotype.Component;

/** Who sees what of an order. Who sees nothing of it is told that it does not exist. */
@Component
class Sight {

    private final AccessKeys accessKeys;
    private final ShipToSeal seal;

    Sight(AccessKeys accessKeys, ShipToSeal seal) {
        this.accessKeys = accessKeys;
        this.seal = seal;
    }

    boolean isBuyer(PlacedOrder order, Viewer viewer) {
        if (order.terms().buyerId() == null) {
            return accessKeys.opens(order.id(), viewer.accessKey());
        }
        return viewer.person() != null
                && order.terms().buyerId().equals(viewer.person().id());
    }

    Optional<Order> view(PlacedOrder order, Viewer viewer) {
        return isBuyer(order, viewer) ? Optional.of(full(order)) : viewAtWork(order, viewer.person());
    }

    Order full(PlacedOrder order) {
        return order.view(shipTo(order), line -> true);
    }

    /** As it stands in a list of staff or suppliers: their lines, nobody's address. */
    Order masked(PlacedOrder order, Person viewer) {
        return order.view(shipTo(order).masked(), visibleTo(viewer));
    }

    private Optional<Order> viewAtWork(PlacedOrder order, @Nullable Person person) {
        if (person == null || order.lines().stream().noneMatch(visibleTo(person))) {
            return Optional.empty();
        }
        ShipTo shipTo = shipTo(order);
        boolean ships = isToBeSent(order) && (person.role() == Role.SUPPLIER || person.role() == Role.COUNTY_STAFF);
        return Optional.of(order.view(ships ? shipTo : shipTo.masked(), visibleTo(person)));
    }

    private static boolean isToBeSent(PlacedOrder order) {
        return order.status() == OrderStatus.PAID || order.status() == OrderStatus.SHIPPED;
    }

    static void mustBeWhollyUnder(Person staff, PlacedOrder order) {
        if (!staff.isStaff() || order.lines().stream().noneMatch(visibleTo(staff))) {
            throw new OrderNotFound(order.terms().number());
        }
        if (!order.lines().stream().allMatch(visibleTo(staff))) {
            throw new OtherCountiesLines(order.terms().number());
        }
    }

    /** Who ships a line is its supplier or the staff of its county. */
    static void mustMayShip(Person person, PlacedOrder order, Set<String> skus) {
        Set<String> visible = order.lines().stream()
                .filter(visibleTo(person))
                .map(SoldLine::sku)
                .collect(Collectors.toSet());
        if (visible.isEmpty() || !visible.containsAll(skus)) {
            throw new OrderNotFound(order.terms().number());
        }
    }

    static Predicate<SoldLine> visibleTo(Person person) {
        return line -> person.sees(line.county(), line.supplierId());
    }

    private ShipTo shipTo(PlacedOrder order) {
        return seal.open(order.terms().sealedShipTo(), order.terms().division());
    }
}
