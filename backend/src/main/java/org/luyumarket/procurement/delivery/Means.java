package org.luyumarket.procurement.delivery;

/** By what a delivery travels. */
public enum Means {
    COURIER,
    /** The supplier's own lorry, known by its plate. */
    OWN_LORRY
}
