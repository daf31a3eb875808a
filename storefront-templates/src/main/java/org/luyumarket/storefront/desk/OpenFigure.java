package org.luyumarket.storefront.desk;

/** A figure that opens: the number as it is written, its unit, and the address of what it is the sum of. */
public record OpenFigure(String number, String unit, String address) {}
