package org.luyumarket.portal.shop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.PlaceGift;
import org.luyumarket.ordering.PlaceGift.Recipient;
import org.luyumarket.ordering.PlaceGift.Wording;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.portal.shop.GiftForm.Row;
import org.springframework.stereotype.Component;

/** Turns what was filled in into a gift to be placed, and what was refused of it back into fields of the form. */
@Component
class GiftRequests {

    private static final Pattern QUANTITY = Pattern.compile("\\d{1,4}");
    private static final Pattern LINE = Pattern.compile("(recipients\\[(\\d+)]\\.)lines(?:\\[(\\d+)]\\.\\w+)?");

    private final GiftAddresses addresses;

    GiftRequests(GiftAddresses addresses) {
        this.addresses = addresses;
    }

    PlaceGift request(GiftForm form, Shopper shopper) {
        mustBeReadable(form);
        return new PlaceGift(
                shopper.person(),
                shopper.caller(),
                form.purchase().idempotencyKey(),
                form.giver().phone(),
                new Wording(form.giver().from(), form.giver().text()),
                form.giver().tellsRecipients(),
                form.rows().stream()
                        .map(row -> new Recipient(addresses.shipTo(row), lines(row), row.text()))
                        .toList(),
                form.purchase().expectedTotal().orElse(null));
    }

    private static void mustBeReadable(GiftForm form) {
        FieldChecks checks = new FieldChecks();
        for (int i = 0; i < form.rows().size(); i++) {
            String prefix = GiftForm.prefix(i) + "quantity.";
            form.rows()
                    .get(i)
                    .quantities()
                    .forEach((sku, typed) -> checks.check(
                            typed.isEmpty() || QUANTITY.matcher(typed).matches(), prefix + sku, "typed-number"));
        }
        form.invoice().check(checks);
        checks.refuseIfAny();
    }

    /** Nothing and 0 mean that a recipient gets none of it. */
    private static List<OrderLine> lines(Row row) {
        List<OrderLine> lines = new ArrayList<>();
        row.quantities().forEach((sku, typed) -> {
            int quantity = typed.isEmpty() ? 0 : Integer.parseInt(typed);
            if (quantity > 0) {
                lines.add(new OrderLine(sku, quantity));
            }
        });
        return lines;
    }

    /** What is wrong with lines is shown where their quantity is typed, and an address without a place as unclear. */
    Map<String, String> inForm(Map<String, String> errors, GiftForm form, String unclear) {
        Map<String, String> shown = new HashMap<>();
        errors.forEach((field, message) -> shown.put(inForm(field, form), message));
        for (int i = 0; i < form.rows().size(); i++) {
            String place = GiftForm.prefix(i) + "divisionCode";
            if (shown.containsKey(place)
                    && GiftAddresses.isNowhere(addresses.shipTo(form.rows().get(i)))) {
                shown.put(place, unclear);
            }
        }
        return shown;
    }

    private static String inForm(String field, GiftForm form) {
        Matcher line = LINE.matcher(field);
        if (!line.matches()) {
            return field;
        }
        int row = Integer.parseInt(line.group(2));
        List<String> skus = row < form.rows().size() ? skus(form.rows().get(row), line.group(3) == null) : List.of();
        int position = line.group(3) == null ? 0 : Integer.parseInt(line.group(3));
        return position < skus.size() ? line.group(1) + "quantity." + skus.get(position) : field;
    }

    /** What a recipient gets nothing of is no line. */
    private static List<String> skus(Row row, boolean all) {
        return row.quantities().entrySet().stream()
                .filter(quantity -> all || quantity.getValue().matches("0*[1-9]\\d*"))
                .map(Map.Entry::getKey)
                .toList();
    }
}
