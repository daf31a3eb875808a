package org.luyumarket.storefront.desk;

/** A short word for where something stands. */
public record Badge(String text, Tone tone) {}
