package org.luyumarket.storefront.desk;

/** One value that may be chosen: what is sent, what is read, and whether it is chosen now. */
public record Option(String value, String label, boolean chosen) {}
