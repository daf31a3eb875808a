package org.luyumarket.storefront.shop;

import org.luyumarket.storefront.Picture;

/** A category to walk into: its code, its name and the drawing that stands for it. */
public record CategoryTile(String code, String name, Picture picture) {

    public String address() {
        return "/products?category=" + code;
    }
}
