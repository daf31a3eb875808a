package org.luyumarket.storefront.shop;

/** A large figure with its unit and what it counts. */
public record Figure(String number, String unit, String what) {}
