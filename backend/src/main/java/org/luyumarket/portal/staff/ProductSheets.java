package org.luyumarket.portal.staff;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.OffShelf;
import org.luyumarket.catalog.PriceChange;
import org.luyumarket.catalog.Product;
import org.luyumarket.identity.Person;
import org.luyumarket.inventory.Lot;
import org.luyumarket.inventory.Origin;
import org.luyumarket.inventory.StockLevel;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.Page;
import org.luyumarket.portal.Pages;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Shown;
import org.luyumarket.procurement.quotation.MarketPrices;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.ProductFile;
import org.luyumarket.storefront.desk.ProductIndex;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.stereotype.Component;

/** Lays out products as a list, and one of them with all that is known about it. */
@Component
class ProductSheets {

    private static final int FEW = 50;
    private static final BigDecimal GRAMS_A_KILOGRAM = BigDecimal.valueOf(1000);

    private final Counties counties;

    ProductSheets(Counties counties) {
        this.counties = counties;
    }

    ProductIndex index(FoundProducts found, Texts texts) {
        Page<Product> page = found.page();
        return new ProductIndex(
                found.query().words(),
                countyChoices(found.query(), found.person(), texts),
                states(found.query(), texts),
                page.items().stream().map(product -> row(product, found, texts)).toList(),
                Pages.paging(page, texts, found.query()::page),
                true);
    }

    private ProductIndex.Row row(Product product, FoundProducts found, Texts texts) {
        return new ProductIndex.Row(
                product.sku(),
                "/staff/products/" + product.sku(),
                texts.term(product.name()),
                traits(product, texts),
                Places.name(product.county(), texts),
                Shown.price(product.price()) + texts.get("desk.products.unit", texts.term(product.saleUnit())),
                perKilogram(product),
                market(product, found.market(), texts),
                stock(found.stock().get(product.sku())),
                state(product, found.ended(), texts));
    }

    ProductFile file(KnownProduct known, ProductFormStates forms, Texts texts) {
        Product product = known.product();
        return new ProductFile(
                new ProductFile.Head(
                        product.sku(),
                        product.name(),
                        state(product, known.ended().stream().map(OffShelf::sku).collect(toSet()), texts),
                        product.published(),
                        String.valueOf(product.version()),
                        Stream.concat(
                                        Stream.ofNullable(market(product, known.market(), texts)),
                                        known.ended().stream().map(off -> off(off, texts)))
                                .toList()),
                facts(known, texts),
                new ProductFile.EditForm(forms.edit(), ProductForms.months(forms.edit(), texts), rows(product)),
                known.prices().stream()
                        .map(price -> new ProductFile.Price(
                                Shown.minute(price.since()), Shown.price(price.price()), changer(price, texts)))
                        .toList(),
                stock(known.stock()),
                known.lots().stream()
                        .map(lot -> new ProductFile.Lot(
                                lot.receivedOn().toString(),
                                lot.number(),
                                grown(lot),
                                Shown.count(lot.boxes()) + " " + texts.unit(product.saleUnit(), lot.boxes())))
                        .toList(),
                new ProductFile.LotForm(forms.lot(), texts.unit(product.saleUnit(), 2)));
    }

    private static String off(OffShelf off, Texts texts) {
        return off.paper().equals("PRESALE")
                ? texts.get("presale.off", off.lastDay())
                : texts.get("credential.off", texts.get("credential.kind." + off.paper()), off.lastDay());
    }

    private static String grown(Lot lot) {
        Origin origin = lot.origin();
        return origin == null ? "" : origin.township() + " · " + origin.orchard();
    }

    private static String changer(PriceChange price, Texts texts) {
        return price.changedBy().equals(PriceChange.DEMO) ? texts.get("desk.product.price.sample") : price.changedBy();
    }

    private List<Fact> facts(KnownProduct known, Texts texts) {
        Product product = known.product();
        return Stream.of(
                        fact("desk.entries.county", Places.name(product.county(), texts), texts),
                        fact("desk.product.supplier", known.supplier(), texts),
                        fact("desk.entries.category", texts.get("category." + product.category()), texts),
                        fact("desk.product.variety", product.variety(), texts),
                        fact("desk.product.grade", product.grade(), texts),
                        fact("desk.product.size", product.size(), texts),
                        fact("desk.product.packSpec", product.packSpec(), texts),
                        fact(
                                "desk.product.netWeight",
                                Shown.kilograms(product.netWeight().grams()),
                                texts),
                        fact("desk.products.perKilogram", perKilogram(product), texts),
                        fact("desk.product.storage", product.handling().storage(), texts),
                        fact("desk.product.fresh", yesOrNo(product.handling().freshPerishable(), texts), texts),
                        fact("desk.product.return", yesOrNo(product.handling().noReasonReturn(), texts), texts))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static Fact fact(String key, @Nullable String value, Texts texts) {
        return new Fact(texts.get(key), texts.term(Objects.requireNonNullElse(value, "")));
    }

    private static String yesOrNo(boolean holds, Texts texts) {
        return texts.get(holds ? "desk.product.yes" : "desk.product.no");
    }

    private static int rows(Product product) {
        return Math.max(ProductForms.TIERS, product.tiers().size() + 1);
    }

    static ProductIndex.Stock stock(@Nullable StockLevel level) {
        if (level == null) {
            return new ProductIndex.Stock("0", "0", "0", Tone.BAD);
        }
        Tone tone = level.available() == 0 ? Tone.BAD : level.available() < FEW ? Tone.WAIT : Tone.PLAIN;
        return new ProductIndex.Stock(
                Shown.count(level.available()), Shown.count(level.held()), Shown.count(level.sold()), tone);
    }

    /** That it is dearer than the market, with where and when that was so; null if it is not. */
    static @Nullable String market(Product product, MarketPrices market, Texts texts) {
        return market.above(product)
                .map(above -> texts.get(
                        "market.above",
                        Shown.percent(above.basisPoints()),
                        above.market().place(),
                        above.market().day(),
                        Shown.price(above.market().perKilogram())))
                .orElse(null);
    }

    /** What a paper that ended keeps from being sold is not on sale, though nobody took it down. */
    static Badge state(Product product, Set<String> ended, Texts texts) {
        return product.published() && ended.contains(product.sku())
                ? new Badge(texts.get("desk.products.state.ended"), Tone.BAD)
                : state(product, texts);
    }

    private static Badge state(Product product, Texts texts) {
        return product.published()
                ? new Badge(texts.get("desk.products.state.published"), Tone.GOOD)
                : new Badge(texts.get("desk.products.state.hidden"), Tone.PLAIN);
    }

    List<Option> countyChoices(ProductQuery query, Person person, Texts texts) {
        return counties.all().stream()
                .filter(county -> person.seesCounty(county.code()))
                .map(county -> new Option(
                        county.code().value(),
                        Places.name(county.code(), texts),
                        county.code().value().equals(query.county())))
                .toList();
    }

    static List<Option> states(ProductQuery query, Texts texts) {
        return Stream.of(ProductQuery.PUBLISHED, ProductQuery.HIDDEN)
                .map(state -> new Option(state, texts.get("desk.products.state." + state), state.equals(query.state())))
                .toList();
    }

    static String traits(Product product, Texts texts) {
        return Stream.of(product.variety(), product.grade(), product.size(), product.packSpec())
                .filter(trait -> trait != null && !trait.isEmpty())
                .map(texts::term)
                .collect(Collectors.joining(" · "));
    }

    private static String perKilogram(Product product) {
        BigDecimal price = product.price()
                .getAmount()
                .multiply(GRAMS_A_KILOGRAM)
                .divide(BigDecimal.valueOf(product.netWeight().grams()), 2, RoundingMode.HALF_UP);
        return "¥" + price.toPlainString();
    }
}
