package org.luyumarket.catalog;

import java.time.LocalDate;

/** A product that may not be sold any more, as this paper of its producer held until the last day only. */
public record OffShelf(String sku, String paper, LocalDate lastDay) {}
