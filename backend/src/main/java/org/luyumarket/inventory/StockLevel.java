package org.luyumarket.inventory;

/** Sale units of one sku; {@code received = available + held + sold}. */
public record StockLevel(String sku, long received, long available, long held, long sold) {}
