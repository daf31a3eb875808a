package org.luyumarket.returns;

import java.util.EnumSet;
import java.util.Set;
import org.luyumarket.platform.State;

/** Where a return stands. */
public enum ReturnStatus implements State<ReturnStatus> {
    /** The supplier is to say where the goods go. */
    ASKED,
    /** The buyer is to send them there. */
    ACCEPTED,
    /** They are on their way back; the supplier is to look at them. */
    SENT,
    /** The money goes back the way it came. */
    REFUNDED,
    /** The supplier said no; staff can still say yes. */
    REFUSED,
    /** The buyer keeps the goods after all. */
    WITHDRAWN;

    @Override
    public Set<ReturnStatus> successors() {
        return switch (this) {
            case ASKED -> EnumSet.of(ACCEPTED, REFUSED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(SENT, WITHDRAWN);
            case SENT -> EnumSet.of(REFUNDED, REFUSED);
            case REFUSED -> EnumSet.of(REFUNDED);
            case REFUNDED, WITHDRAWN -> EnumSet.noneOf(ReturnStatus.class);
        };
    }
}
