package org.luyumarket.storefront.buyer;

/** One step of a purchase, how many purchases stand there, and whether one of them waits for the reader. */
public record Stage(String name, long count, boolean mine) {}
