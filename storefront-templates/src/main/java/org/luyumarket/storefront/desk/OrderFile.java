package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One order with everything that happened around it, and what can be done with it now. */
public record OrderFile(
        Head head,
        List<Line> lines,
        List<Fact> amounts,
        ShipTo shipTo,
        Trail trail,
        @Nullable ShipForm ship,
        @Nullable RefundForm refund,
        @Nullable FormState settle) {

    /** The same file with what can be done now. */
    public OrderFile with(
            @Nullable ShipForm shipForm, @Nullable RefundForm refundForm, @Nullable FormState settleForm) {
        return new OrderFile(head, lines, amounts, shipTo, trail, shipForm, refundForm, settleForm);
    }

    /** What it is and where it stands, why somebody should look at it, and that it is only a part if it is. */
    public record Head(
            String number,
            String address,
            Badge status,
            String placedAt,
            @Nullable Wish wish,
            @Nullable String attention,
            @Nullable String part) {}

    /** The buyer wants the money back. */
    public record Wish(String reason, Badge since) {}

    /** One line of goods; of a coming harvest with when it is sent, else that is empty. */
    public record Line(
            String sku,
            String name,
            String supplier,
            String unitPrice,
            int quantity,
            int shipped,
            String weight,
            String amount,
            String ships) {}

    /** Where it goes; masked for those who do not send it. */
    public record ShipTo(String name, String phone, String place, String address, boolean masked) {}

    /** What happened so far. */
    public record Trail(List<Step> steps, List<Money> payments, List<Money> refunds, List<Parcel> parcels) {}

    /** One transition. */
    public record Step(String at, String what, String by, String note) {}

    /** Money that came or went back. */
    public record Money(String at, String amount, String what, Badge state) {}

    /** One parcel on its way: the latest news of it, all of them, and from which lots it was filled, if that is known. */
    public record Parcel(
            String at,
            String courier,
            String number,
            String goods,
            Badge state,
            String news,
            List<Step> steps,
            String lots) {}

    /** What is left to be sent, and by whom. */
    public record ShipForm(FormState form, List<Option> couriers, List<Left> left) {}

    /** So much of a line has not left yet; {@code field} is where the quantity goes. */
    public record Left(String field, String name, int quantity) {}

    /** How much can be given back at most; the key makes pressing twice harmless. */
    public record RefundForm(FormState refund, FormState decline, String most, String key) {}
}
