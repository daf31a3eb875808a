package org.luyumarket.portal.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.luyumarket.cart.Cart;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.portal.FormInput;

/** What the buyer has filled in so far; {@code unitCode} is that of the unit for which the purchase is to be added up, or empty. */
record CheckoutForm(Purchase purchase, Recipient recipient, Regions regions, boolean confirmed, String unitCode) {

    /** What is bought: its key makes it one order however often it is sent. */
    record Purchase(List<OrderLine> lines, boolean fromCart, String idempotencyKey, Optional<Money> expectedTotal) {}

    /** Who gets it, and where in the district. */
    record Recipient(String name, String phone, String street) {

        static final Recipient UNKNOWN = new Recipient("", "", "");
    }

    /** The codes chosen so far, empty where nothing was. */
    record Regions(String province, String city, String district) {

        static final Regions NONE = new Regions("", "", "");

        Optional<DivisionCode> division() {
            return Optional.of(district).filter(DivisionCode::isWellFormed).map(DivisionCode::new);
        }
    }

    static CheckoutForm blank(List<OrderLine> lines, boolean fromCart, String idempotencyKey) {
        Purchase purchase = new Purchase(lines, fromCart, idempotencyKey, Optional.empty());
        return new CheckoutForm(purchase, Recipient.UNKNOWN, Regions.NONE, false, "");
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
                new Recipient(input.text("name"), input.text("phone").replace(" ", ""), input.text("street")),
                new Regions(input.text("province"), input.text("city"), input.text("district")),
                input.ticked("confirmed"),
                input.text("unitCode"));
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

    CheckoutForm at(Regions fitting) {
        return new CheckoutForm(purchase, recipient, fitting, confirmed, unitCode);
    }

    CheckoutForm under(String newKey) {
        Purchase again = new Purchase(purchase.lines(), purchase.fromCart(), newKey, purchase.expectedTotal());
        return new CheckoutForm(again, recipient, regions, confirmed, unitCode);
    }
}
