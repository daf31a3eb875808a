package org.luyumarket.storefront.shop;

/** The rules of the market in plain words, with the numbers that are settings. */
public record HelpPage(long holdMinutes) {}
