package org.luyumarket.inventory;

import java.time.LocalDate;

/** A lot to be taken in. */
public record NewLot(String sku, int boxes, LocalDate receivedOn) {}
