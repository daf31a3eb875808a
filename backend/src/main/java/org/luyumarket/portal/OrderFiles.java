package org.luyumarket.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.luyumarket.fulfilment.TrackedOrder;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.PaymentStatus;
import org.luyumarket.payment.Refund;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.OrderFile;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.stereotype.Component;

/** Lays out everything about one order. */
@Component
public class OrderFiles {

    private final OrderSheets sheets;
    private final ParcelTrails parcels;

    OrderFiles(OrderSheets sheets, ParcelTrails parcels) {
        this.sheets = sheets;
        this.parcels = parcels;
    }

    /** The file without forms; supplier names by id. */
    public OrderFile file(TrackedOrder tracked, Map<String, String> suppliers, Texts texts, String address) {
        Order order = tracked.order();
        return new OrderFile(
                sheets.head(order, texts, address),
                order.lines().stream().map(line -> line(line, suppliers, texts)).toList(),
                amounts(order.amounts(), texts),
                sheets.shipTo(order),
                trail(tracked, texts),
                null,
                null,
                null);
    }

    private static OrderFile.Line line(Order.Line line, Map<String, String> suppliers, Texts texts) {
        return new OrderFile.Line(
                line.sku(),
                texts.term(line.name()),
                suppliers.getOrDefault(line.supplierId(), line.supplierId()),
                Shown.price(line.unitPrice()),
                line.quantity(),
                line.shipped(),
                Shown.weight(line.unitWeight().times(line.quantity())),
                Shown.price(line.worth()),
                PresaleWords.ships(line.ships(), texts));
    }

    private static List<Fact> amounts(Order.Amounts amounts, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("goods", amounts.goods(), texts));
        facts.add(fact("freight", amounts.freight(), texts));
        ifAny("discount", amounts.discount(), texts).ifPresent(facts::add);
        facts.add(fact("total", amounts.total(), texts));
        facts.add(fact("paid", amounts.paid(), texts));
        ifAny("refunded", amounts.refunded(), texts).ifPresent(facts::add);
        return facts;
    }

    private static Optional<Fact> ifAny(String name, Money amount, Texts texts) {
        return amount.isZero() ? Optional.empty() : Optional.of(fact(name, amount, texts));
    }

    private static Fact fact(String name, Money amount, Texts texts) {
        return new Fact(texts.get("desk.order.amount." + name), Shown.price(amount));
    }

    private OrderFile.Trail trail(TrackedOrder tracked, Texts texts) {
        Map<String, String> names = tracked.order().lines().stream()
                .collect(Collectors.toMap(Order.Line::sku, line -> texts.term(line.name()), (first, second) -> first));
        return new OrderFile.Trail(
                tracked.order().history().stream()
                        .map(step -> step(step, texts))
                        .toList(),
                tracked.payments().stream()
                        .map(payment -> payment(payment, texts))
                        .toList(),
                tracked.refunds().stream().map(refund -> refund(refund, texts)).toList(),
                tracked.shipments().stream()
                        .map(shipment -> parcels.of(shipment, tracked.lotsOf(shipment), names, texts))
                        .toList());
    }

    private static OrderFile.Step step(Order.Step step, Texts texts) {
        Steps.Told told = new Steps("desk", texts).tell(step, texts.get("desk.status." + step.to()));
        return new OrderFile.Step(Shown.minute(step.at()), told.what(), by(step.by(), texts), told.note());
    }

    private static String by(String who, Texts texts) {
        return switch (who) {
            case "buyer", "staff", "supplier", "system" -> texts.get("desk.by." + who);
            default -> who;
        };
    }

    private static OrderFile.Money payment(Payment payment, Texts texts) {
        return new OrderFile.Money(
                Shown.minute(Optional.ofNullable(payment.settledAt()).orElse(payment.startedAt())),
                Shown.price(payment.amount()),
                texts.get("desk.order.payment", texts.get("desk.payment." + payment.method())),
                state(payment.status(), texts));
    }

    private static OrderFile.Money refund(Refund refund, Texts texts) {
        return new OrderFile.Money(
                Shown.minute(Optional.ofNullable(refund.settledAt()).orElse(refund.requestedAt())),
                Shown.price(refund.amount().negated()),
                texts.get("desk.order.refund.line", refund.reason()),
                state(refund.status(), texts));
    }

    private static Badge state(PaymentStatus status, Texts texts) {
        return new Badge(
                texts.get("desk.paymentStatus." + status),
                switch (status) {
                    case SUCCEEDED -> Tone.GOOD;
                    case REQUESTED, PENDING, UNKNOWN -> Tone.WAIT;
                    case DECLINED -> Tone.BAD;
                    case EXPIRED -> Tone.PLAIN;
                });
    }

    /** Whether something of the order can be sent now; a wish for the money back is answered first. */
    public static boolean isToBeShipped(Order order) {
        return order.status() == OrderStatus.PAID
                && order.refundWish() == null
                && order.lines().stream().anyMatch(line -> line.shipped() < line.quantity());
    }
}
