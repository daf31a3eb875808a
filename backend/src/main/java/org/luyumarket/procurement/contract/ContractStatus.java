package org.luyumarket.procurement.contract;

import java.util.EnumSet;
import java.util.Set;
import org.luyumarket.platform.State;

/** Where a contract stands. A new version of one in force leaves it in force until both sides have signed that too. */
public enum ContractStatus implements State<ContractStatus> {
    /** Nobody has signed its latest version. */
    DRAWN,
    /** One side has. */
    HALF_SIGNED,
    IN_FORCE,
    /** Something was called off; from here on it is carried out, not cancelled. */
    DELIVERING,
    /** All of it is accepted and paid; it comes back from here if a payment of it is reversed. */
    FULFILLED,
    /** Given up before anything was called off; its money is free again. */
    CANCELLED;

    @Override
    public Set<ContractStatus> successors() {
        return switch (this) {
            case DRAWN -> EnumSet.of(HALF_SIGNED, CANCELLED);
            case HALF_SIGNED -> EnumSet.of(DRAWN, IN_FORCE, CANCELLED);
            case IN_FORCE -> EnumSet.of(DELIVERING, CANCELLED);
            case DELIVERING -> EnumSet.of(FULFILLED);
            case FULFILLED -> EnumSet.of(DELIVERING);
            case CANCELLED -> EnumSet.noneOf(ContractStatus.class);
        };
    }

    /** Whether it may still be signed, amended and cancelled. */
    public boolean isOpen() {
        return canBecome(CANCELLED);
    }
}
