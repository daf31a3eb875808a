package org.luyumarket.ordering;

import java.util.UUID;

/** A payment that no order can use must go back to its buyer. */
record UnwantedMoney(UUID paymentId, String orderNumber, String reason) {}
