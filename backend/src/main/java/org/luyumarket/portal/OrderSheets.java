package org.luyumarket.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Divisions;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.OrderFile;
import org.luyumarket.storefront.desk.OrderQueue;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.stereotype.Component;

/** Puts orders into the words of those who send them. */
@Component
public class OrderSheets {

    private static final Duration SOON = Duration.ofDays(1);
    private static final Duration LATE = Duration.ofDays(2);

    private static final Set<String> ATTENTION =
            Set.of("paid-twice", "wrong-amount", "comes-late", "refund-failed", "refund-bounced", "payment-unanswered");

    private final Divisions divisions;
    private final Clock clock;

    OrderSheets(Divisions divisions, Clock clock) {
        this.divisions = divisions;
        this.clock = clock;
    }

    public OrderQueue.Row row(Order order, Texts texts, UnaryOperator<String> address) {
        return new OrderQueue.Row(
                order.number(),
                address.apply(order.number()),
                Shown.minute(order.placedAt()),
                status(order, texts),
                goods(order, texts),
                texts.get("desk.orders.shipped", shipped(order), ordered(order)),
                divisions.fullName(order.shipTo().division(), texts.locale()),
                Shown.price(order.amounts().total()),
                waiting(order, texts),
                order.refundWish() == null ? null : order.refundWish().reason());
    }

    public OrderFile.Head head(Order order, Texts texts, String address) {
        Order.RefundWish wish = order.refundWish();
        return new OrderFile.Head(
                order.number(),
                address,
                status(order, texts),
                Shown.minute(order.placedAt()),
                wish == null
                        ? null
                        : new OrderFile.Wish(wish.reason(), since("desk.orders.waiting.refund", wish.askedAt(), texts)),
                attention(order, texts),
                order.whole() ? null : texts.get("desk.order.part"));
    }

    public OrderFile.ShipTo shipTo(Order order) {
        return new OrderFile.ShipTo(
                order.shipTo().name(),
                order.shipTo().phone(),
                divisions.fullName(order.shipTo().division()),
                order.shipTo().address(),
                order.shipTo().phone().contains("*"));
    }

    /** Of what is sent in parts it says so; suppliers have sent their part before others have. */
    static Badge status(Order order, Texts texts) {
        if (order.status() == OrderStatus.PAID && shipped(order) > 0) {
            return isSent(order)
                    ? new Badge(texts.get("desk.status.sent"), Tone.GOOD)
                    : new Badge(texts.get("desk.status.partly"), Tone.WAIT);
        }
        return status(order.status(), texts);
    }

    private static boolean isSent(Order order) {
        return order.lines().stream().allMatch(line -> line.open() == 0);
    }

    private static Badge status(OrderStatus status, Texts texts) {
        return new Badge(
                texts.get("desk.status." + status),
                switch (status) {
                    case PAID -> Tone.WAIT;
                    case SHIPPED, COMPLETED -> Tone.GOOD;
                    case AWAITING_PAYMENT, CANCELLED, EXPIRED, REFUNDED -> Tone.PLAIN;
                });
    }

    private static @Nullable String attention(Order order, Texts texts) {
        String code = order.attention();
        if (code == null) {
            return null;
        }
        return ATTENTION.contains(code) ? texts.get("desk.attention." + code) : texts.get("desk.attention.other", code);
    }

    private @Nullable Badge waiting(Order order, Texts texts) {
        if (order.attention() != null) {
            return new Badge(texts.get("desk.orders.attention"), Tone.BAD);
        }
        if (order.refundWish() != null) {
            return since("desk.orders.waiting.refund", order.refundWish().askedAt(), texts);
        }
        return switch (order.status()) {
            case PAID ->
                isSent(order) ? new Badge(texts.get("desk.orders.waiting.others"), Tone.PLAIN) : toShip(order, texts);
            case AWAITING_PAYMENT -> new Badge(texts.get("desk.orders.waiting.pay"), Tone.PLAIN);
            case SHIPPED, COMPLETED, CANCELLED, EXPIRED, REFUNDED -> null;
        };
    }

    /** What waits for its window cannot be late; once it has begun it is waited for from then on. */
    private Badge toShip(Order order, Texts texts) {
        LocalDate from = order.lines().stream()
                .filter(line -> line.open() > 0)
                .map(line -> line.ships() == null ? LocalDate.MIN : line.ships().first())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        if (from.isAfter(LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE))) {
            return new Badge(texts.get("presale.orders.waiting", Shown.day(from, texts)), Tone.PLAIN);
        }
        Instant paid = paidAt(order);
        boolean ahead = from.isAfter(LocalDate.ofInstant(paid, ChinaTime.ZONE));
        Instant since = ahead ? from.atStartOfDay(ChinaTime.ZONE).toInstant() : paid;
        return since("desk.orders.waiting.ship", since, texts);
    }

    private static Instant paidAt(Order order) {
        return order.history().stream()
                .filter(step -> step.to() == OrderStatus.PAID)
                .map(Order.Step::at)
                .reduce(order.placedAt(), (first, last) -> last);
    }

    private Badge since(String key, Instant from, Texts texts) {
        Duration waited = Duration.between(from, clock.instant());
        Tone tone = waited.compareTo(LATE) >= 0 ? Tone.BAD : waited.compareTo(SOON) >= 0 ? Tone.WAIT : Tone.PLAIN;
        return new Badge(texts.get(key, duration(waited, texts)), tone);
    }

    private static String duration(Duration waited, Texts texts) {
        if (waited.toHours() < 1) {
            return texts.get("desk.orders.minutes");
        }
        return waited.compareTo(LATE) < 0
                ? texts.get("desk.orders.hours", waited.toHours())
                : texts.get("desk.orders.days", waited.toDays());
    }

    private static String goods(Order order, Texts texts) {
        List<Order.Line> lines = order.lines();
        if (lines.isEmpty()) {
            return "";
        }
        String first = texts.term(lines.get(0).name()) + " × " + lines.get(0).quantity();
        return lines.size() == 1 ? first : texts.get("desk.orders.goods.more", first, lines.size());
    }

    private static int shipped(Order order) {
        return order.lines().stream().mapToInt(Order.Line::shipped).sum();
    }

    private static int ordered(Order order) {
        return order.lines().stream().mapToInt(Order.Line::quantity).sum();
    }
}
