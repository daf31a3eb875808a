package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a supplier has to pack now: how much of what altogether, then a slip for each order; and who sends it, which staff do not say. */
public record PackingPage(
        String supplier,
        String printedAt,
        List<Pick> picks,
        List<Slip> slips,
        @Nullable FormState sender) {

    /** So much of one product in all orders. */
    public record Pick(String sku, String name, int quantity, String weight) {}

    /** One order's slip; a gift has a card. */
    public record Slip(
            String number,
            String address,
            String placedAt,
            OrderFile.ShipTo shipTo,
            List<Pick> goods,
            @Nullable Card card) {}

    /** What is put into a gift's parcel: to whom, from whom, and what it says, which may be nothing. */
    public record Card(String to, String from, String text) {}
}
