package org.luyumarket.procurement.settlement;

import java.util.UUID;

/** A booking of a transfer was taken back; {@code ground} says why it had been made. */
public record PaymentReversed(UUID transfer, String ground) {

    /** The ground of what a unit paid by Stripe. */
    public static final String ONLINE = "STRIPE";

    /** Whether its money can go back where it came from. */
    public boolean isOfOnlineMoney() {
        return ground.equals(ONLINE);
    }
}
