package org.luyumarket.storefront.shop;

import org.luyumarket.storefront.desk.FormState;

/** An address as it is filled in; its id is {@code new} until it is kept. */
public record AddressPage(String id, AddressFields fields, FormState form) {

    public boolean isNew() {
        return id.equals("new");
    }

    public String address() {
        return "/account/addresses/" + id;
    }
}
