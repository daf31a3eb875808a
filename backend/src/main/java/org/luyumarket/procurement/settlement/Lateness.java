package org.luyumarket.procurement.settlement;

/** How a due stands against the clock. */
public enum Lateness {
    PAID,
    IN_TIME,
    /** Longer than is usual, but within what was agreed. */
    LONG,
    /** Longer than was agreed. */
    LATE,
    /** Longer than anybody may agree on. */
    BEYOND_LIMIT
}
