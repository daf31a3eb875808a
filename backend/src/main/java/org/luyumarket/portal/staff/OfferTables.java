package org.luyumarket.portal.staff;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Product;
import org.luyumarket.goodslist.SavedRow;
import org.luyumarket.goodslist.SavedSheet;
import org.luyumarket.platform.Page;
import org.luyumarket.portal.Pages;
import org.luyumarket.portal.Shown;
import org.luyumarket.portal.staff.OfferPages.Asked;
import org.luyumarket.portal.staff.OfferPages.Found;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.OfferIndex;
import org.luyumarket.storefront.desk.Option;
import org.springframework.stereotype.Component;

/** Lays out offers as a sheet to be filled in, and what was saved last in words. */
@Component
class OfferTables {

    static final String OF_STAFF = "/staff/offers";
    static final String OF_SUPPLIER = "/supply/offers";

    private final ProductSheets products;

    OfferTables(ProductSheets products) {
        this.products = products;
    }

    OfferIndex index(Asked asked, FormState form, Found found, Texts texts) {
        List<Product> fitting =
                found.seen().stream().filter(asked.query()::fits).toList();
        Page<Product> page = new FoundProducts(
                        asked.query(),
                        asked.request(),
                        asked.person(),
                        fitting,
                        found.stock(),
                        found.market(),
                        found.ended())
                .page();
        boolean ofSupplier = !asked.person().isStaff();
        return new OfferIndex(
                search(asked, texts),
                form,
                page.items().stream()
                        .map(product -> row(product, found, form, ofSupplier, texts))
                        .toList(),
                Pages.paging(page, texts, number -> asked.query().page(asked.address(), number)),
                ofSupplier,
                last(found, texts));
    }

    private OfferIndex.Search search(Asked asked, Texts texts) {
        return new OfferIndex.Search(
                asked.address(),
                asked.here(),
                asked.query().words(),
                products.countyChoices(asked.query(), asked.person(), texts),
                ProductSheets.states(asked.query(), texts));
    }

    private static OfferIndex.Row row(Product product, Found found, FormState form, boolean ofSupplier, Texts texts) {
        return new OfferIndex.Row(
                goods(product, ofSupplier, texts),
                OfferForm.was(product),
                Shown.amount(product.price()),
                ProductSheets.market(product, found.market(), texts),
                ofSupplier ? List.of() : shelf(product, form, texts),
                ProductSheets.state(product, found.ended(), texts),
                ProductSheets.stock(found.stock().get(product.sku())));
    }

    private static OfferIndex.Goods goods(Product product, boolean ofSupplier, Texts texts) {
        int tiers = product.tiers().size();
        return new OfferIndex.Goods(
                product.sku(),
                ofSupplier ? null : "/staff/products/" + product.sku(),
                texts.term(product.name()),
                ProductSheets.traits(product, texts),
                texts.get("desk.products.unit", texts.term(product.saleUnit())),
                Shown.perKilogram(product.price(), product.netWeight()),
                tiers == 0 ? "" : texts.get("offers.tiers", tiers));
    }

    private static List<Option> shelf(Product product, FormState form, Texts texts) {
        String field = "shelf-" + product.sku();
        String chosen = form.values().getOrDefault(field, String.valueOf(product.published()));
        return Stream.of("true", "false")
                .map(value -> new Option(
                        value,
                        texts.get("desk.products.state."
                                + (value.equals("true") ? ProductQuery.PUBLISHED : ProductQuery.HIDDEN)),
                        value.equals(chosen)))
                .toList();
    }

    private static OfferIndex.@Nullable LastSave last(Found found, Texts texts) {
        SavedSheet last = found.last();
        if (last == null) {
            return null;
        }
        Map<String, Product> now = found.seen().stream().collect(Collectors.toMap(Product::sku, Function.identity()));
        String outdone = last.undoneAt() != null ? "" : outdone(last, now, texts);
        return new OfferIndex.LastSave(
                last.id().toString(),
                title(last, texts),
                last.rows().stream().map(row -> line(row, now, texts)).toList(),
                last.undoneAt() == null && outdone.isEmpty(),
                outdone.isEmpty() ? null : texts.get("offers.last.outdone", outdone));
    }

    private static String title(SavedSheet last, Texts texts) {
        String at = Shown.minute(last.savedAt());
        int offers = last.rows().size();
        return last.undoneAt() == null
                ? texts.get("offers.last", at, offers)
                : texts.get("offers.last.undone", at, offers, Shown.minute(last.undoneAt()));
    }

    private static String outdone(SavedSheet last, Map<String, Product> now, Texts texts) {
        return last.rows().stream()
                .filter(row -> row.isOutdone(now.get(row.sku())))
                .map(row -> name(row, now, texts))
                .collect(Collectors.joining(texts.isEnglish() ? ", " : "、"));
    }

    private static OfferIndex.Line line(SavedRow row, Map<String, Product> now, Texts texts) {
        return new OfferIndex.Line(
                name(row, now, texts),
                Stream.of(
                                row.isRepriced()
                                        ? texts.get(
                                                "offers.change.price",
                                                Shown.price(row.priceBefore()),
                                                Shown.price(row.priceAfter()))
                                        : "",
                                row.boxes() == 0
                                        ? ""
                                        : texts.get(
                                                row.boxes() > 0 ? "offers.change.more" : "offers.change.less",
                                                Shown.count(Math.abs(row.boxes()))),
                                row.isMoved()
                                        ? texts.get(
                                                row.publishedAfter()
                                                        ? "offers.change.published"
                                                        : "offers.change.hidden")
                                        : "")
                        .filter(change -> !change.isEmpty())
                        .toList());
    }

    private static String name(SavedRow row, Map<String, Product> now, Texts texts) {
        Product product = now.get(row.sku());
        return product == null ? row.sku() : texts.term(product.name());
    }
}
