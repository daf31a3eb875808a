package org.luyumarket.procurement.quotation;

import java.util.UUID;

/** The offer that a unit took: a price that its requisitions can be drawn up at. */
public record Award(UUID quotation, String number, UUID institution, Offer offer) {}
