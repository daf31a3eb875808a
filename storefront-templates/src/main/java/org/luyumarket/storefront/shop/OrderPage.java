package org.luyumarket.storefront.shop;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.Field;

/** An order as its buyer sees it; {@code receiptAssumed} says until when receipt can be confirmed, and is empty before it arrived. */
public record OrderPage(
        OrderLink order,
        OrderState state,
        String payBefore,
        List<Line> lines,
        Amounts amounts,
        Recipient recipient,
        List<Moment> history,
        List<Parcel> parcels,
        String receiptAssumed,
        Actions actions,
        @Nullable String refundWish,
        Field reason,
        @Nullable Gift gift) {

    /** The gift that it is part of, and its card; the link is without a key, which a guest has for the order alone. */
    public record Gift(OrderLink link, String from, String text) {}

    /** A line with what of it is on its way; a Chinese name has a gloss on pages in another language, and what was ordered ahead says when it is sent. */
    public record Line(
            String sku,
            String name,
            String gloss,
            int quantity,
            int shipped,
            String unitPrice,
            String amount,
            String ships) {}

    /** What is to be paid, was paid and was given back; {@code refunded} is empty if nothing was. */
    public record Amounts(String goods, String freight, String discount, String total, String paid, String refunded) {}

    /** Who gets it, and where. */
    public record Recipient(String name, String phone, String address) {}

    /** Something that happened: when, what, and a note, which may be empty. */
    public record Moment(String at, String what, String note) {}

    /** A parcel: at which stage of its way it is, and what its courier said, the latest first; and where its goods were grown, if that is known. */
    public record Parcel(
            String courier,
            String trackingNumber,
            String shippedAt,
            String receivedAt,
            String stage,
            List<Moment> steps,
            List<String> lots) {

        private static final List<String> STAGES =
                List.of("SENT", "COLLECTED", "IN_TRANSIT", "OUT_FOR_DELIVERY", "DELIVERED");

        /** The stages of a way, each with whether it is behind the parcel, the one it is at, or still to come. */
        public List<Stage> stages() {
            int reached = STAGES.indexOf(stage);
            return IntStream.range(0, STAGES.size())
                    .mapToObj(i -> new Stage("order.way." + STAGES.get(i), i <= reached, i == reached))
                    .toList();
        }
    }

    /** A stage of a parcel's way. */
    public record Stage(String key, boolean reached, boolean current) {}

    /** What the buyer may do now. */
    public record Actions(boolean pay, boolean cancel, boolean confirmReceipt, boolean askForRefund) {

        public boolean any() {
            return pay || cancel || confirmReceipt || askForRefund;
        }
    }
}
