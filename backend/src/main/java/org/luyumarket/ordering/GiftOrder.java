package org.luyumarket.ordering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;

/** A gift as its giver sees it: what was placed and is paid together, an order for each recipient. */
public record GiftOrder(
        UUID id,
        String number,
        String phone,
        boolean tellsRecipients,
        Instant placedAt,
        Instant holdExpiresAt,
        List<Part> parts) {

    /** An order of it; a guest gets the access key that opens it. */
    public record Part(Order order, @Nullable String accessKey) {}

    public List<Order> orders() {
        return parts.stream().map(Part::order).toList();
    }

    /** Where all of it stands, as they are placed, paid and closed together; what is sent is each order's own. */
    public boolean awaitsPayment() {
        return parts.stream().allMatch(part -> part.order().status() == OrderStatus.AWAITING_PAYMENT);
    }

    public boolean isPaid() {
        return sum(Order.Amounts::paid).isPositive();
    }

    public Money total() {
        return sum(Order.Amounts::total);
    }

    public Money sum(Function<Order.Amounts, Money> of) {
        return parts.stream().map(part -> of.apply(part.order().amounts())).reduce(Cny.zero(), Money::plus);
    }
}
