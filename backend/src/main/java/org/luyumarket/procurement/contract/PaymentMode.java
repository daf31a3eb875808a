package org.luyumarket.procurement.contract;

/** Which comes first. */
public enum PaymentMode {
    /** Paid so many days after both have signed; the supplier delivers after that. */
    PAY_FIRST,
    /** Delivered first, paid so many days after acceptance. */
    DELIVER_FIRST
}
