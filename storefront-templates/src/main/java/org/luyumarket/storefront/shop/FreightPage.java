package org.luyumarket.storefront.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What it costs to send so many of a product to a province, before anything is in the cart; no answer before one was chosen. */
public record FreightPage(
        ProductCard card,
        int quantity,
        List<AddressFields.Option> provinces,
        @Nullable Answer answer) {

    /** The fee, empty where nothing is sent, and what it comes to with the goods. */
    public record Answer(String province, String goods, String fee, String total) {

        public boolean isDelivered() {
            return !fee.isEmpty();
        }

        public boolean isFree() {
            return fee.equals("0.00");
        }
    }
}
