package org.luyumarket.portal.staff;

import java.time.Month;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Handling;
import org.luyumarket.catalog.NewProduct;
import org.luyumarket.catalog.PriceTier;
import org.luyumarket.catalog.Product;
import org.luyumarket.catalog.ProductChange;
import org.luyumarket.inventory.NewLot;
import org.luyumarket.inventory.Origin;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;

/** Reads and fills the forms of a product. Tiers are rows of two fields, numbered from 1; months are boxes to tick. */
final class ProductForms {

    static final int TIERS = 3;

    /** More than the form ever shows. */
    private static final int MOST_ROWS = 20;

    private static final Pattern TIER = Pattern.compile("tiers\\[(\\d+)]\\.(minimumQuantity|unitPrice)");
    private static final Map<String, String> NAMES = Map.of(
            "tiers", "tierFrom1",
            "countyCode", "county",
            "netWeight.grams", "netWeight",
            "handling.shelfLifeDays", "shelfLifeDays",
            "handling.storage", "storage");

    private ProductForms() {}

    static ProductChange change(FormInput input) {
        ProductChange change = new ProductChange(
                input.requiredText("name"),
                input.money("price"),
                tiers(input),
                season(input),
                input.ticked("presaleAllowed"),
                null);
        input.refuseIfAny();
        return change;
    }

    static NewProduct newProduct(FormInput input) {
        NewProduct product = new NewProduct(
                input.requiredText("sku"),
                input.requiredText("name"),
                input.division("county"),
                input.optionalText("supplierId"),
                input.text("category"),
                input.optionalText("variety"),
                input.optionalText("grade"),
                input.optionalText("size"),
                input.optionalNumber("fruitCount").orElse(null),
                input.requiredText("packSpec"),
                input.requiredText("saleUnit"),
                input.kilograms("netWeight"),
                input.money("price"),
                tiers(input),
                season(input),
                handling(input),
                input.ticked("published"));
        input.refuseIfAny();
        return product;
    }

    static NewLot lot(String sku, FormInput input) {
        NewLot lot = new NewLot(sku, input.number("boxes"), input.day("receivedOn"), origin(input));
        input.refuseIfAny();
        return lot;
    }

    private static @Nullable Origin origin(FormInput input) {
        return input.isBlank("township") && input.isBlank("orchard")
                ? null
                : new Origin(input.text("township"), input.text("orchard"));
    }

    /** The product's own values, as if they had just been typed. */
    static FormState filledIn(Product product) {
        Map<String, String> values = new HashMap<>();
        values.put("name", product.name());
        values.put("price", Shown.amount(product.price()));
        values.put(
                "season",
                product.season().stream()
                        .map(month -> String.valueOf(month.getValue()))
                        .collect(Collectors.joining(",")));
        values.put("presaleAllowed", String.valueOf(product.handling().presaleAllowed()));
        List<PriceTier> tiers = product.tiers();
        for (int row = 1; row <= tiers.size(); row++) {
            values.put("tierFrom" + row, String.valueOf(tiers.get(row - 1).minimumQuantity()));
            values.put("tierPrice" + row, Shown.amount(tiers.get(row - 1).unitPrice()));
        }
        return FormState.of(values);
    }

    static List<Option> months(FormState form, Texts texts) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Option(
                        String.valueOf(month),
                        texts.get("desk.dashboard.month", month),
                        form.has("season", String.valueOf(month))))
                .toList();
    }

    /** Which field of the form a field of the API is; rows left blank in between are no tiers. */
    static String fieldName(String field, FormInput input) {
        Matcher tier = TIER.matcher(field);
        if (tier.matches()) {
            String name = tier.group(2).equals("unitPrice") ? "tierPrice" : "tierFrom";
            return name + tierRows(input).get(Integer.parseInt(tier.group(1)));
        }
        return NAMES.getOrDefault(field, field);
    }

    private static List<PriceTier> tiers(FormInput input) {
        return tierRows(input).stream()
                .map(row -> new PriceTier(input.number("tierFrom" + row), input.money("tierPrice" + row)))
                .toList();
    }

    private static List<Integer> tierRows(FormInput input) {
        return IntStream.rangeClosed(1, MOST_ROWS)
                .filter(row -> !input.isBlank("tierFrom" + row) || !input.isBlank("tierPrice" + row))
                .boxed()
                .toList();
    }

    private static Set<Month> season(FormInput input) {
        return input.all("season").stream()
                .filter(month -> month.matches("[1-9]|1[0-2]"))
                .map(month -> Month.of(Integer.parseInt(month)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Month.class)));
    }

    private static Handling handling(FormInput input) {
        return new Handling(
                input.ticked("presaleAllowed"),
                input.ticked("freshPerishable"),
                input.ticked("noReasonReturn"),
                input.optionalNumber("shelfLifeDays").orElse(null),
                input.optionalText("storage"));
    }
}
