package org.luyumarket.ordering;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.inventory.Presales;
import org.luyumarket.ordering.intake.GiftCardSeal;
import org.luyumarket.ordering.intake.OrderTerms;
import org.luyumarket.ordering.intake.ShipToSeal;
import org.luyumarket.ordering.pricing.PricedLine;
import org.springframework.stereotype.Component;

/** Who sees what of an order. Who sees nothing of it is told that it does not exist. */
@Component
class Sight {

    private final AccessKeys accessKeys;
    private final ShipToSeal seal;
    private final GiftCardSeal cards;
    private final Presales presales;

    Sight(AccessKeys accessKeys, ShipToSeal seal, GiftCardSeal cards, Presales presales) {
        this.accessKeys = accessKeys;
        this.seal = seal;
        this.cards = cards;
        this.presales = presales;
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
        return show(OrderPart.whole(order), shipTo(order), card(order));
    }

    /** As its buyer sees it who has just said where it goes. */
    Order placed(PlacedOrder order, ShipTo shipTo) {
        return show(OrderPart.whole(order), shipTo, card(order));
    }

    /** As it stands in a list of staff or suppliers: their lines, nobody's address. */
    Order masked(PlacedOrder order, Person viewer) {
        return show(OrderPart.of(order, viewer), shipTo(order).masked(), closed(card(order)));
    }

    private Optional<Order> viewAtWork(PlacedOrder order, @Nullable Person person) {
        if (person == null || !isConcernedWith(order, person)) {
            return Optional.empty();
        }
        OrderPart part = OrderPart.of(order, person);
        ShipTo shipTo = shipTo(order);
        return Optional.of(
                isToBeSent(order) ? show(part, shipTo, card(order)) : show(part, shipTo.masked(), closed(card(order))));
    }

    /** Whoever reads where an order goes without being its buyer: those who may ship it, as long as it is to be shipped. */
    Optional<Person> readerOfAddress(PlacedOrder order, Viewer viewer) {
        return isBuyer(order, viewer)
                ? Optional.empty()
                : Optional.ofNullable(viewer.person())
                        .filter(person -> isToBeSent(order) && isConcernedWith(order, person));
    }

    private static boolean isConcernedWith(PlacedOrder order, Person person) {
        return order.lines().all().stream().anyMatch(visibleTo(person));
    }

    private static boolean isToBeSent(PlacedOrder order) {
        return order.status() == OrderStatus.PAID || order.status() == OrderStatus.SHIPPED;
    }

    static void mustBeWhollyUnder(Person staff, PlacedOrder order) {
        if (!staff.isStaff() || !isConcernedWith(order, staff)) {
            throw new OrderNotFound(order.terms().number());
        }
        if (!order.lines().all().stream().allMatch(visibleTo(staff))) {
            throw new OtherCountiesLines(order.terms().number());
        }
    }

    /** Who ships a line is its supplier or the staff of its county. */
    static void mustMayShip(Person person, PlacedOrder order, Set<String> skus) {
        Set<String> visible = order.lines().all().stream()
                .filter(visibleTo(person))
                .map(SoldLine::sku)
                .collect(Collectors.toSet());
        if (visible.isEmpty() || !visible.containsAll(skus)) {
            throw new OrderNotFound(order.terms().number());
        }
    }

    static Predicate<SoldLine> visibleTo(Person person) {
        return line -> person.sees(line.sold().county(), line.sold().supplierId());
    }

    private ShipTo shipTo(PlacedOrder order) {
        return seal.open(order.terms().sealedShipTo(), order.terms().division());
    }

    private @Nullable GiftCard card(PlacedOrder order) {
        return cards.open(order.terms().gift());
    }

    private static @Nullable GiftCard closed(@Nullable GiftCard card) {
        return card == null ? null : card.closed();
    }

    private Order show(OrderPart part, ShipTo shipTo, @Nullable GiftCard card) {
        PlacedOrder order = part.order();
        OrderTerms terms = order.terms();
        Standing standing = order.standing();
        return new Order(
                terms.id(),
                terms.number(),
                standing.status(),
                part.lines().stream().map(line -> line(line, terms.placedAt())).toList(),
                part.amounts(),
                shipTo,
                terms.placedAt(),
                terms.holdExpiresAt(),
                standing.refundWish(),
                part.attention(),
                part.steps(),
                standing.version(),
                card,
                part.isWhole());
    }

    private Order.Line line(SoldLine line, Instant placedAt) {
        PricedLine sold = line.sold();
        return new Order.Line(
                sold.position(),
                sold.sku(),
                sold.goods().name(),
                sold.county(),
                sold.supplierId(),
                sold.quantity(),
                line.shipped(),
                sold.unitWeight(),
                sold.unitPrice(),
                sold.amount(),
                line.refunded(),
                presales.book().windowOf(sold.sku(), placedAt).orElse(null));
    }
}
