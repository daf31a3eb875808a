package org.luyumarket.storefront.shop;

import org.luyumarket.storefront.Field;

/** Whether an electronic invoice is wanted with the order, for whom and where to; the kind is empty while none is. */
public record EInvoiceFields(String kind, Field title, Field taxpayerId, Field mail) {

    public boolean isWanted() {
        return !kind.isEmpty();
    }

    public boolean isWrong() {
        return title.isWrong() || taxpayerId.isWrong() || mail.isWrong();
    }
}
