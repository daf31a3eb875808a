package org.luyumarket.storefront.desk;

/** One view of a list; {@code count} is empty where it is not counted. */
public record Tab(String label, String count, String address, boolean current) {}
