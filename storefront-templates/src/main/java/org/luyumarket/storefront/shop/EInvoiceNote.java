package org.luyumarket.storefront.shop;

/** How the electronic invoices of an order stand, and where more is to be seen; both parts of the link are empty if nothing is. */
public record EInvoiceNote(String title, String state, String address, String action) {}
