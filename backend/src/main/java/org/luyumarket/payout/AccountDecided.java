package org.luyumarket.payout;

import java.util.UUID;

/** Whether a supplier is paid into the account that it named; {@code ending} is how its number ends. */
public record AccountDecided(UUID accountId, String supplierId, String ending, boolean approved) {}
