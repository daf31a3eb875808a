package org.luyumarket.subscription;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.subscription.Subscriber.Kind;

/** What can be subscribed to, and by whom. */
public enum Topic {
    ORDER_PAID("order.paid", Kind.SUPPLIER),
    ORDER_SHIPPED("order.shipped", Kind.SUPPLIER),
    PARCEL_ARRIVED("parcel.arrived", Kind.SUPPLIER),
    CLAIM_CHANGED("claim.changed", Kind.SUPPLIER),
    RETURN_CHANGED("return.changed", Kind.SUPPLIER),
    COMPLAINT_CHANGED("complaint.changed", Kind.SUPPLIER),
    DEAL_CHANGED("deal.changed", Kind.PARTNER),
    SALE_RECORDED("sale.recorded", Kind.PARTNER),
    /** Only ever sent to try a subscription. */
    TEST("test", null);

    private final String code;
    private final @Nullable Kind audience;

    Topic(String code, @Nullable Kind audience) {
        this.code = code;
        this.audience = audience;
    }

    /** As it stands in messages. */
    public String code() {
        return code;
    }

    /** What such a subscriber can choose from. */
    public static List<Topic> offeredTo(Kind kind) {
        return Stream.of(values()).filter(topic -> topic.audience == kind).toList();
    }

    /** Empty for what such a subscriber cannot subscribe to. */
    static Optional<Topic> of(String code, Kind kind) {
        return offeredTo(kind).stream().filter(topic -> topic.code.equals(code)).findFirst();
    }
}
