package org.luyumarket.ordering.proof;

import java.util.UUID;

/** A product of a paid order, and what of it was taken back. */
record SoldProduct(UUID orderId, String orderNumber, String sku, long fen, long grams, long fenBack, long gramsBack) {}
