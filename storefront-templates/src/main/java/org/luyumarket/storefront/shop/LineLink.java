package org.luyumarket.storefront.shop;

/** Something that can be done, or was done, with a line of an order: where, and in which words. */
public record LineLink(String address, String name, String gloss, String state, String action) {}
