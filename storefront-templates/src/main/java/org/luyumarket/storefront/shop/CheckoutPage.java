package org.luyumarket.storefront.shop;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one page on which an order is placed: where it goes, what it costs, how it is paid (empty if not chosen yet), and what the buyer
 * confirms.
 */
public record CheckoutPage(
        List<BuyingLine> lines,
        AddressFields address,
        Book book,
        Costs costs,
        Coupons coupons,
        Confirmation confirmation,
        Terms terms,
        Employment employment,
        EInvoiceFields einvoice,
        String method,
        @Nullable String notice) {

    /** Addresses kept by the buyer, and whether this one is to be kept too; guests keep none. */
    public record Book(List<KeptAddress> addresses, boolean keeps, boolean keep) {}

    /**
     * The code of the coupon that is used, or empty; the one that was typed and cannot be, and why; those that were put by; and whether
     * the order was about to be placed without what was typed, so that this is said first.
     */
    public record Coupons(
            String used, String typed, @Nullable String error, List<KeptCoupon> kept, boolean forgotten) {}

    /** The amounts; freight and total are empty until the district is known or if nothing is sent there, the discount if there is none. */
    public record Costs(
            String goods, String freight, String discount, String total, String weight, boolean undeliverable) {

        public boolean areKnown() {
            return !total.isEmpty();
        }
    }

    /** Whether the buyer must confirm that some goods cannot be returned without a reason, and has. */
    public record Confirmation(
            boolean needed, boolean given, @Nullable String error) {}

    /** What the order is sent with: its key, whether the cart is emptied by it, and how long the goods are then kept. */
    public record Terms(String idempotencyKey, boolean fromCart, long holdMinutes) {}

    /** For which unit's total the order counts, or which code was typed to have it count; guests are not {@code asked}. */
    public record Employment(boolean asked, String employer, String code) {}

    /** The way to send the same as a gift instead. */
    public String giftAddress() {
        return terms.fromCart()
                ? "/checkout/gift"
                : "/checkout/gift?"
                        + lines.stream()
                                .map(line -> "sku=" + line.sku() + "&quantity=" + line.quantity())
                                .collect(Collectors.joining("&"));
    }

    public boolean canBePlaced() {
        return costs.areKnown() && lines.stream().noneMatch(BuyingLine::isShort);
    }

    public boolean hasErrors() {
        return address.isWrong() || einvoice.isWrong() || confirmation.error() != null;
    }
}
