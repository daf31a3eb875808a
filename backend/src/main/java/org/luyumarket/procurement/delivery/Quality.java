package org.luyumarket.procurement.delivery;

/** What the receiver thinks of the goods that they accept. */
public enum Quality {
    GOOD,
    /** Worse than agreed, but taken. */
    FAIR,
    /** Much worse; says why. */
    POOR
}
