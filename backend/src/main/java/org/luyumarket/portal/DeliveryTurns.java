package org.luyumarket.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.procurement.contract.Side;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.DeliveryLine;
import org.luyumarket.procurement.delivery.DeliveryStatus;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.DeliveryList;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Tone;

/** Says what is to be done next with a delivery, as somebody with these duties sees it today. */
public record DeliveryTurns(Duties duties, LocalDate today, Texts texts) {

    /** On which side somebody is, and whether they want goods there, pay for them, and receive them. */
    public record Duties(Side side, boolean buys, boolean pays, boolean receives) {

        boolean supplies() {
            return side == Side.SUPPLIER;
        }
    }

    /** Whoever works for a supplier does all of its part. */
    public static DeliveryTurns ofSupplier(Clock clock, Texts texts) {
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        return new DeliveryTurns(new Duties(Side.SUPPLIER, false, false, false), today, texts);
    }

    public DeliveryList list(List<Delivery> deliveries) {
        return new DeliveryList(texts.get("delivery.lead." + duties.side()), rows(deliveries));
    }

    public List<DeliveryList.Row> rows(List<Delivery> deliveries) {
        return deliveries.stream().map(this::row).toList();
    }

    private DeliveryList.Row row(Delivery delivery) {
        return new DeliveryList.Row(
                address(delivery),
                delivery.number(),
                delivery.destination().day().toString(),
                delivery.destination().site(),
                duties.supplies()
                        ? delivery.source().parties().buyer()
                        : delivery.source().parties().supplier(),
                delivery.lines().stream()
                        .map(DeliveryLine::called)
                        .mapToInt(line -> line.quantity())
                        .sum(),
                badge(delivery),
                next(delivery));
    }

    public String address(Delivery delivery) {
        return (duties.supplies() ? "/supply/deliveries/" : "/buyer/deliveries/") + delivery.id();
    }

    /** Whether this reader is the one who is waited for. */
    public boolean isMine(Delivery delivery) {
        return switch (delivery.status()) {
            case CALLED_OFF -> duties.supplies();
            case CONFIRMED -> delivery.awaitsPayment() ? duties.pays() : duties.supplies();
            case SENT -> duties.receives();
            case SHORT -> duties.buys() || duties.receives();
            case ACCEPTED, CANCELLED -> false;
        };
    }

    String next(Delivery delivery) {
        String whose = isMine(delivery) ? "" : ".other";
        return switch (delivery.status()) {
            case CALLED_OFF -> texts.get("delivery.next.confirm" + whose);
            case CONFIRMED ->
                texts.get((delivery.awaitsPayment() ? "delivery.next.pay" : "delivery.next.send") + whose);
            case SENT -> texts.get("delivery.next.accept" + whose);
            case SHORT -> texts.get("delivery.next.decide" + whose, delivery.missing());
            case ACCEPTED, CANCELLED -> texts.get("delivery.next." + delivery.status());
        };
    }

    /** Where it stands, and how late it is. */
    List<Badge> badges(Delivery delivery) {
        List<Badge> badges = new ArrayList<>(List.of(badge(delivery)));
        long late = delivery.daysLate(today);
        if (late > 0) {
            badges.add(new Badge(texts.get("delivery.late", late), Tone.BAD));
        }
        return badges;
    }

    private Badge badge(Delivery delivery) {
        boolean unpaid = delivery.status() == DeliveryStatus.CONFIRMED && delivery.awaitsPayment();
        return unpaid ? new Badge(texts.get("delivery.state.UNPAID"), Tone.WAIT) : badge(delivery.status());
    }

    private Badge badge(DeliveryStatus status) {
        return new Badge(
                texts.get("delivery.state." + status),
                switch (status) {
                    case CALLED_OFF, CONFIRMED, SENT -> Tone.WAIT;
                    case SHORT -> Tone.BAD;
                    case ACCEPTED -> Tone.GOOD;
                    case CANCELLED -> Tone.PLAIN;
                });
    }
}
