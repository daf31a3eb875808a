package org.luyumarket.storefront.desk;

/** Something that waits for the reader, and where it is done. */
public record Todo(String sentence, String address) {}
