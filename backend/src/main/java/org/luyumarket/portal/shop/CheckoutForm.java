package org.luyumarket.portal.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.luyumarket.cart.Cart;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.portal.FormInput;

/** What the buyer has filled in so far; {@code unitCode} is that of the unit for which the purchase is to be added up, or empty. */
record CheckoutForm(
        Purchase purchase, Destination destination, boolean confirmed, String unitCode, boolean keepsAddress) {

    /** What is bought: its key makes it one order however often it is sent. */
    record Purchase(List<OrderLine> lines, boolean fromCart, String idempotencyKey, Optional<Money> expectedTotal) {}

    static CheckoutForm blank(List<OrderLine> lines, boolean fromCart, String idempotencyKey) {
        Purchase purchase = new Purchase(lines, fromCart, idempotencyKey, Optional.empty());
        return new CheckoutForm(purchase, Destination.UNKNOWN, false, "", false);
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
                input.ticked("keepAddress"));
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
        return new CheckoutForm(purchase, other, confirmed, unitCode, keepsAddress);
    }

    CheckoutForm under(String newKey) {
        Purchase again = new Purchase(purchase.lines(), purchase.fromCart(), newKey, purchase.expectedTotal());
        return new CheckoutForm(again, destination, confirmed, unitCode, keepsAddress);
    }
}
