package org.luyumarket.procurement.contract;

/** The two that a contract binds. */
public enum Side {
    BUYER,
    SUPPLIER;

    Side other() {
        return this == BUYER ? SUPPLIER : BUYER;
    }
}
