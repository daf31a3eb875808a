package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner with its till; the key is there only right after it was made. */
public record PartnerFile(
        Head head,
        List<Fact> facts,
        List<Fact> prices,
        List<Receipt> receipts,
        boolean mayKeep,
        @Nullable String newKey) {

    /** Who it is. */
    public record Head(String id, String address, String name, Badge key, boolean hasKey, boolean demo) {}

    /** A receipt of its till, product by product. */
    public record Receipt(String number, String at, Badge kind, String goods, String kilograms, String money) {}
}
