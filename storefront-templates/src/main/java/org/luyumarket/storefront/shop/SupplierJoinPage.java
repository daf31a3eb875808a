package org.luyumarket.storefront.shop;

import org.luyumarket.storefront.desk.FormState;

/** Somebody of a new supplier chooses how to log in. */
public record SupplierJoinPage(String address, String supplier, FormState form) {}
