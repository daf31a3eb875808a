package org.luyumarket.storefront.desk;

/** A named value, such as one row of what an order costs. */
public record Fact(String name, String value) {}
