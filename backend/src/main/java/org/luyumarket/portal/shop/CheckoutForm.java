package org.luyumarket.portal.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.luyumarket.cart.Cart;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.payment.PaymentMethod;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.shop.Paying.Wish;

/**
 * What the buyer has filled in so far; {@code unitCode} is that of the unit for which the purchase is to be added up, {@code coupon} the
 * code of one to be used, {@code method} how it is to be paid; all three may be empty.
 */
record CheckoutForm(
        Purchase purchase,
        Destination destination,
        boolean confirmed,
        String unitCode,
        boolean keepsAddress,
        String coupon,
        InvoiceWish invoice,
        String method) {

    /** What is bought: its key makes it one order however often it is sent. */
    record Purchase(List<OrderLine> lines, boolean fromCart, String idempotencyKey, Optional<Money> expectedTotal) {}

    static CheckoutForm blank(List<OrderLine> lines, boolean fromCart, String idempotencyKey) {
        Purchase purchase = new Purchase(lines, fromCart, idempotencyKey, Optional.empty());
        return new CheckoutForm(purchase, Destination.UNKNOWN, false, "", false, "", InvoiceWish.NONE, "");
    }

    static CheckoutForm of(FormInput input) {
        Purchase purchase = new Purchase(
                lines(input.all("sku"), input.all("quantity")),
                input.ticked("fromCart"),
                input.text("idempotencyKey"),
                input.optionalMoney("expectedTotal"));
        input.refuseIfAny();
        return new CheckoutForm(
                purchase,
                Destination.of(input),
                input.ticked("confirmed"),
                input.text("unitCode"),
                input.ticked("keepAddress"),
                coupon(input),
                InvoiceWish.of(input),
                input.text("method"));
    }

    /** The one just typed or picked, which may be none, or else the one chosen before. */
    private static String coupon(FormInput input) {
        if (input.text("step").equals("coupon") || forgetsCoupon(input)) {
            return input.text("couponCode");
        }
        return input.all("pick").isEmpty() ? input.text("coupon") : input.text("pick");
    }

    /** Whether to place the order would leave out a code that was typed; one that was just refused is left out knowingly. */
    static boolean forgetsCoupon(FormInput input) {
        String typed = input.text("couponCode");
        return input.text("step").equals("place")
                && !typed.isEmpty()
                && !typed.equalsIgnoreCase(input.text("couponRefused"));
    }

    /** Lines come as pairs of fields in the same order; half a pair is no line. */
    static List<OrderLine> lines(List<String> skus, List<String> quantities) {
        List<OrderLine> lines = new ArrayList<>();
        for (int index = 0; index < Math.min(Math.min(skus.size(), quantities.size()), Cart.MAX_LINES); index++) {
            if (quantities.get(index).matches("[1-9]\\d{0,3}")) {
                lines.add(new OrderLine(skus.get(index), Integer.parseInt(quantities.get(index))));
            }
        }
        return lines;
    }

    CheckoutForm to(Destination other) {
        return new CheckoutForm(purchase, other, confirmed, unitCode, keepsAddress, coupon, invoice, method);
    }

    CheckoutForm under(String newKey) {
        Purchase again = new Purchase(purchase.lines(), purchase.fromCart(), newKey, purchase.expectedTotal());
        return new CheckoutForm(again, destination, confirmed, unitCode, keepsAddress, coupon, invoice, method);
    }

    Wish payment() {
        return new Wish(PaymentMethod.of(method), purchase.idempotencyKey());
    }

    Optional<String> couponCode() {
        return Optional.of(coupon).filter(code -> !code.isEmpty());
    }
}
