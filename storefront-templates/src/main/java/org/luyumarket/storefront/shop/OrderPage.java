package org.luyumarket.storefront.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.Field;

/** An order as its buyer sees it. */
public record OrderPage(
        OrderLink order,
        OrderState state,
        String payBefore,
        List<Line> lines,
        Amounts amounts,
        Recipient recipient,
        List<Moment> history,
        List<Parcel> parcels,
        Actions actions,
        @Nullable String refundWish,
        Field reason) {

    /** A line with what of it is on its way; a Chinese name has a gloss on pages in another language. */
    public record Line(
            String sku, String name, String gloss, int quantity, int shipped, String unitPrice, String amount) {}

    /** What is to be paid, was paid and was given back; {@code refunded} is empty if nothing was. */
    public record Amounts(String goods, String freight, String discount, String total, String paid, String refunded) {}

    /** Who gets it, and where. */
    public record Recipient(String name, String phone, String address) {}

    /** Something that happened: when, what, and a note, which may be empty. */
    public record Moment(String at, String what, String note) {}

    /** A parcel on its way, or arrived. */
    public record Parcel(String courier, String trackingNumber, String shippedAt, String receivedAt) {}

    /** What the buyer may do now. */
    public record Actions(boolean pay, boolean cancel, boolean confirmReceipt, boolean askForRefund) {

        public boolean any() {
            return pay || cancel || confirmReceipt || askForRefund;
        }
    }
}
