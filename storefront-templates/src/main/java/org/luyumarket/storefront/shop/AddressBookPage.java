package org.luyumarket.storefront.shop;

import java.util.List;

/** Somebody's own addresses, and the id of the one that was removed just now, or an empty text. */
public record AddressBookPage(List<KeptAddress> addresses, String removed, boolean full) {}
