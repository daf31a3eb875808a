package org.luyumarket.storefront.desk;

/** A cell of a file that was refused, and what is wrong with it. */
public record WrongCell(String cell, String message) {}
