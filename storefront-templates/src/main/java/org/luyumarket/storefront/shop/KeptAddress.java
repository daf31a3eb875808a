package org.luyumarket.storefront.shop;

/** An address from somebody's own book; {@code chosen} where it is the one that something goes to. */
public record KeptAddress(
        String id, String name, String phone, String place, String street, boolean preferred, boolean chosen) {}
