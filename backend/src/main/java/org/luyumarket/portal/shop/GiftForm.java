package org.luyumarket.portal.shop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.PlaceGift;
import org.luyumarket.payment.PaymentMethod;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.shop.CheckoutForm.Purchase;
import org.luyumarket.portal.shop.Paying.Wish;

/** What the giver has filled in so far, and what was pasted and is not read yet. */
record GiftForm(
        Purchase purchase,
        Giver giver,
        InvoiceWish invoice,
        List<Row> rows,
        boolean confirmed,
        String method,
        String pasted) {

    /** Whom it is from, what the card says, the phone, and whether recipients hear of it. */
    record Giver(String from, String text, String phone, boolean tellsRecipients) {

        static final Giver UNKNOWN = new Giver("", "", "", false);
    }

    /** A recipient as typed; quantities by sku, as typed too. */
    record Row(String name, String phone, String address, String text, Map<String, String> quantities) {

        boolean isBlank() {
            return name.isEmpty() && phone.isEmpty() && address.isEmpty();
        }
    }

    /** Room for two, each with what is in the cart. */
    static GiftForm blank(Purchase purchase, String phone) {
        Row row = emptyRow(purchase.lines());
        return new GiftForm(
                purchase, new Giver("", "", phone, false), InvoiceWish.NONE, List.of(row, row), false, "", "");
    }

    static GiftForm of(FormInput input) {
        Purchase purchase = new Purchase(
                CheckoutForm.lines(input.all("sku"), input.all("quantity")),
                input.ticked("fromCart"),
                input.text("idempotencyKey"),
                input.optionalMoney("expectedTotal"));
        input.refuseIfAny();
        int count = Math.min(input.optionalNumber("count").orElse(0), PlaceGift.MOST_RECIPIENTS);
        return new GiftForm(
                purchase,
                new Giver(
                        input.text("card.from"),
                        input.text("card.text"),
                        input.text("phone").replace(" ", ""),
                        input.ticked("tellsRecipients")),
                InvoiceWish.of(input),
                IntStream.range(0, count).mapToObj(i -> row(input, i, purchase)).toList(),
                input.ticked("confirmed"),
                input.text("method"),
                input.text("pasted"));
    }

    private static Row row(FormInput input, int index, Purchase purchase) {
        String prefix = prefix(index);
        Map<String, String> quantities = new LinkedHashMap<>();
        purchase.lines().forEach(line -> quantities.put(line.sku(), input.text(prefix + "quantity." + line.sku())));
        return new Row(
                input.text(prefix + "name"),
                input.text(prefix + "phone").replace(" ", ""),
                input.text(prefix + "address"),
                input.text(prefix + "text"),
                quantities);
    }

    static Row emptyRow(List<OrderLine> lines) {
        return rowTo("", "", "", lines);
    }

    static Row rowTo(String name, String phone, String address, List<OrderLine> lines) {
        Map<String, String> quantities = new LinkedHashMap<>();
        lines.forEach(line -> quantities.put(line.sku(), Integer.toString(line.quantity())));
        return new Row(name, phone, address, "", quantities);
    }

    static String prefix(int index) {
        return "recipients[" + index + "].";
    }

    GiftForm with(List<Row> others) {
        return new GiftForm(purchase, giver, invoice, List.copyOf(others), confirmed, method, pasted);
    }

    GiftForm under(String newKey) {
        return new GiftForm(
                new Purchase(purchase.lines(), purchase.fromCart(), newKey, purchase.expectedTotal()),
                giver,
                invoice,
                rows,
                confirmed,
                method,
                pasted);
    }

    Wish payment() {
        return new Wish(PaymentMethod.of(method), purchase.idempotencyKey());
    }

    GiftForm without(int index) {
        List<Row> rest = new ArrayList<>(rows);
        if (index >= 0 && index < rest.size() && rest.size() > 1) {
            rest.remove(index);
        }
        return with(rest);
    }

    /** More recipients take the place of rows that nobody has filled in; those for whom there is no room are left out. */
    GiftForm plus(List<Row> more) {
        List<Row> all = new ArrayList<>(rows);
        all.removeIf(Row::isBlank);
        all.addAll(more);
        return with(all.subList(0, Math.min(all.size(), PlaceGift.MOST_RECIPIENTS)));
    }

    GiftForm plusBlank() {
        List<Row> all = new ArrayList<>(rows);
        all.add(emptyRow(purchase.lines()));
        return with(all.subList(0, Math.min(all.size(), PlaceGift.MOST_RECIPIENTS)));
    }

    /** Without rows that nobody has filled in, unless none would be left. */
    GiftForm filled() {
        List<Row> filled = rows.stream().filter(row -> !row.isBlank()).toList();
        return filled.isEmpty() ? with(rows.subList(0, Math.min(1, rows.size()))) : with(filled);
    }
}
