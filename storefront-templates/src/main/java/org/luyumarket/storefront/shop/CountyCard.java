package org.luyumarket.storefront.shop;

import org.luyumarket.storefront.Assets;

/** A county as a place: its face, what it is known for, and the Shandong city it is paired with. */
public record CountyCard(String code, String name, String partnerCity, String knownFor, int products) {

    public String scene() {
        return Assets.address("scenes/" + code + ".svg");
    }

    public String address() {
        return "/products?county=" + code;
    }
}
