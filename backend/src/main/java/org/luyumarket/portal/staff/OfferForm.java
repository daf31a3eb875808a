package org.luyumarket.portal.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Product;
import org.luyumarket.goodslist.OfferChange;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.desk.FormState;

/**
 * Reads which offers of a sheet were changed. Each row carries what the page showed of it: what still says the same was not touched,
 * whatever became of the offer meanwhile.
 */
final class OfferForm {

    private static final String WAS = "was-";
    private static final Pattern SHOWN = Pattern.compile("(\\d{1,18}) (\\d{1,9}\\.\\d{2}) (true|false)");
    private static final Pattern DIFFERENCE = Pattern.compile("([+-]?)(\\d{1,7})");

    private OfferForm() {}

    /** What a row shows of an offer, as it comes back. */
    static String was(Product product) {
        return product.version() + " " + Shown.amount(product.price()) + " " + product.published();
    }

    static List<OfferChange> changes(FormInput input) {
        List<OfferChange> changes = skus(input.values()).stream()
                .flatMap(sku -> change(sku, input).stream())
                .toList();
        input.refuseIfAny();
        return changes;
    }

    /** The form with what was touched only: all else shows what is there now. */
    static FormState touched(FormState form) {
        Map<String, String> touched = skus(form.values()).stream()
                .flatMap(sku -> Stream.of("price-" + sku, "stock-" + sku, "shelf-" + sku)
                        .filter(field -> isTouched(field, sku, form)))
                .collect(Collectors.toMap(field -> field, form::value));
        return new FormState(touched, form.errors(), form.problem());
    }

    private static boolean isTouched(String field, String sku, FormState form) {
        Matcher was = SHOWN.matcher(form.value(WAS + sku));
        String typed = form.value(field);
        if (!was.matches() || !form.values().containsKey(field)) {
            return false;
        }
        return switch (field.substring(0, field.indexOf('-'))) {
            case "price" -> !typed.equals(was.group(2));
            case "shelf" -> !typed.equals(was.group(3));
            default -> !typed.isBlank();
        };
    }

    private static List<String> skus(Map<String, String> values) {
        return values.keySet().stream()
                .filter(field -> field.startsWith(WAS))
                .map(field -> field.substring(WAS.length()))
                .sorted()
                .toList();
    }

    private static Optional<OfferChange> change(String sku, FormInput input) {
        Matcher was = SHOWN.matcher(input.text(WAS + sku));
        if (!was.matches()) {
            return Optional.empty();
        }
        OfferChange change = new OfferChange(
                sku, Long.parseLong(was.group(1)), price(sku, was, input), shelf(sku, was, input), boxes(sku, input));
        return change.price() == null && change.published() == null && change.boxes() == 0
                ? Optional.empty()
                : Optional.of(change);
    }

    private static @Nullable Money price(String sku, Matcher was, FormInput input) {
        Money price = input.money("price-" + sku);
        return Shown.amount(price).equals(was.group(2)) ? null : price;
    }

    private static @Nullable Boolean shelf(String sku, Matcher was, FormInput input) {
        String field = "shelf-" + sku;
        boolean same = input.isBlank(field) || input.text(field).equals(was.group(3));
        return same ? null : input.ticked(field);
    }

    /** Signs as any keyboard types them; nothing at all is no difference. */
    private static int boxes(String sku, FormInput input) {
        String field = "stock-" + sku;
        String typed = input.text(field).replace('＋', '+').replace('－', '-').replace('−', '-');
        Matcher difference = DIFFERENCE.matcher(typed);
        if (typed.isEmpty()) {
            return 0;
        }
        if (!difference.matches()) {
            input.error(field, "difference");
            return 0;
        }
        int boxes = Integer.parseInt(difference.group(2));
        return difference.group(1).equals("-") ? -boxes : boxes;
    }
}
