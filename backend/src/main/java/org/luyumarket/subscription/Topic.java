package org.luyumarket.subscription;

import java.util.Optional;
import java.util.stream.Stream;

/** What can be subscribed to. */
public enum Topic {
    ORDER_PAID("order.paid"),
    ORDER_SHIPPED("order.shipped"),
    PARCEL_ARRIVED("parcel.arrived"),
    CLAIM_CHANGED("claim.changed"),
    RETURN_CHANGED("return.changed"),
    COMPLAINT_CHANGED("complaint.changed"),
    /** Only ever sent to try a subscription. */
    TEST("test");

    private final String code;

    Topic(String code) {
        this.code = code;
    }

    /** As it stands in messages. */
    public String code() {
        return code;
    }

    /** Empty for what cannot be subscribed to. */
    public static Optional<Topic> of(String code) {
        return Stream.of(values())
                .filter(topic -> topic != TEST && topic.code.equals(code))
                .findFirst();
    }
}
