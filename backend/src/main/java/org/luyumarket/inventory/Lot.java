package org.luyumarket.inventory;

import java.time.LocalDate;
import java.util.UUID;

/** Boxes of one sku that came in together. */
public record Lot(UUID id, String sku, int boxes, LocalDate receivedOn) {}
