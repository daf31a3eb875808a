package org.luyumarket.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day on which a producer's goods may be sold by one of the papers they need: all of its goods, or those of one sku.
 * Without a day they may be sold for good.
 */
public record ShelfEnd(
        String supplierId,
        @Nullable String sku,
        String paper,
        @Nullable LocalDate lastDay) {}
