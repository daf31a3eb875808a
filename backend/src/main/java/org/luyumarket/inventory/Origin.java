package org.luyumarket.inventory;

/** Where a lot was grown: in which township, in whose orchard or plot. */
public record Origin(String township, String orchard) {}
