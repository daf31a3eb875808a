package org.luyumarket.portal.shop;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luyumarket.cart.Cart;
import org.luyumarket.catalog.Handling;
import org.luyumarket.catalog.Product;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.PublicAddress;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Shown;
import org.luyumarket.procurement.quotation.CurrentMarket;
import org.luyumarket.procurement.quotation.MarketPrices;
import org.luyumarket.shopwindow.Display;
import org.luyumarket.shopwindow.ShownProduct;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.ProductCard;
import org.luyumarket.storefront.shop.ProductPage;
import org.luyumarket.storefront.shop.ProductPage.Fact;
import org.luyumarket.storefront.shop.ProductPage.ReturnRule;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;
import org.springframework.stereotype.Component;

/** Writes down everything a buyer may want to know of a product. */
@Component
class ProductSheet {

    private static final int NEIGHBOURS = 5;
    private static final int MOST_PLACES = 2;

    private final PublicAddress address;
    private final CurrentMarket market;
    private final Clock clock;

    ProductSheet(PublicAddress address, CurrentMarket market, Clock clock) {
        this.address = address;
        this.market = market;
        this.clock = clock;
    }

    ProductPage page(ShownProduct shown, Display display, Texts texts) {
        Product product = shown.product();
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        return new ProductPage(
                address.of("/products/" + product.sku()).toString(),
                Cards.product(shown, texts),
                texts.term(product.saleUnit()),
                market(shown, today, texts),
                tiers(shown, texts),
                facts(product, texts),
                season(product, today),
                returnRule(product.handling()),
                producer(shown.supplier(), texts),
                certificate(shown.certificate(), today, texts),
                grown(shown, texts),
                Cart.MAX_QUANTITY,
                neighbours(product, display, texts));
    }

    /** Another one whenever something else is to be said of the market. */
    long marketVersion() {
        return market.prices().version();
    }

    /** What such goods cost at a market, and by how much these are above or below; empty where nothing can be compared. */
    private String market(ShownProduct shown, LocalDate today, Texts texts) {
        return market.prices()
                .beside(shown.product(), shown.price(), today)
                .map(beside -> market(beside, texts))
                .orElse("");
    }

    private static String market(MarketPrices.Above beside, Texts texts) {
        String key = beside.basisPoints() == 0 ? "same" : beside.basisPoints() > 0 ? "above" : "below";
        return texts.get(
                "product.market." + key,
                texts.get("category." + beside.market().category()),
                beside.market().place(),
                Shown.day(beside.market().day(), texts),
                Words.amount(beside.market().perKilogram()),
                Shown.percent(Math.abs(beside.basisPoints())));
    }

    /** What the law gives the buyer when nothing is wrong with the goods. */
    static ReturnRule returnRule(Handling handling) {
        if (handling.noReasonReturn()) {
            return ReturnRule.SEVEN_DAYS;
        }
        return handling.freshPerishable() ? ReturnRule.FRESH : ReturnRule.CONFIRMED;
    }

    /** Those that are cheaper than one is now. */
    private static List<ProductPage.Tier> tiers(ShownProduct shown, Texts texts) {
        Product product = shown.product();
        return product.tiers().stream()
                .filter(tier -> tier.unitPrice().isLessThan(shown.price()))
                .map(tier -> new ProductPage.Tier(
                        tier.minimumQuantity(),
                        texts.unit(product.saleUnit(), tier.minimumQuantity()),
                        Words.price(tier.unitPrice(), product.netWeight())))
                .toList();
    }

    private static List<Fact> facts(Product product, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("fact.pack"), texts.term(product.packSpec())));
        facts.add(new Fact(texts.get("fact.weight"), Words.weight(product.netWeight(), texts)));
        product.fruit()
                .ifPresent(count -> facts.add(new Fact(texts.get("fact.count"), texts.get("fact.count.about", count))));
        addIfKnown(facts, texts.get("fact.variety"), known(product.variety(), texts));
        addIfKnown(facts, texts.get("fact.grade"), known(product.grade(), texts));
        Integer days = product.handling().shelfLifeDays();
        addIfKnown(facts, texts.get("fact.shelfLife"), days == null ? null : texts.count("fact.shelfLife.days", days));
        addIfKnown(facts, texts.get("fact.storage"), known(product.handling().storage(), texts));
        return facts;
    }

    private static @Nullable String known(@Nullable String word, Texts texts) {
        return word == null ? null : texts.term(word);
    }

    private static void addIfKnown(List<Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(name, value));
        }
    }

    private static ProductPage.Season season(Product product, LocalDate today) {
        return new ProductPage.Season(
                product.season().stream().map(Month::getValue).collect(Collectors.toUnmodifiableSet()),
                today.getMonthValue());
    }

    private static ProductPage.Producer producer(Supplier supplier, Texts texts) {
        return new ProductPage.Producer(
                supplier.name(),
                texts.term(supplier.kind()),
                Places.name(supplier.county(), texts),
                supplier.county().value(),
                supplier.households(),
                supplier.persons());
    }

    private static ProductPage.@Nullable CertificateText certificate(
            @Nullable Certificate certificate, LocalDate today, Texts texts) {
        return certificate == null
                ? null
                : new ProductPage.CertificateText(
                        certificate.number(),
                        Shown.day(certificate.validFrom(), texts),
                        Shown.day(certificate.validTo(), texts),
                        certificate.isValidOn(today),
                        certificate.demo());
    }

    /** What goes into parcels first; more places than these say nothing more. */
    private static List<ProductPage.Grown> grown(ShownProduct shown, Texts texts) {
        return shown.grown().stream()
                .limit(MOST_PLACES)
                .map(grown -> new ProductPage.Grown(
                        grown.origin().township(), grown.origin().orchard(), Shown.day(grown.since(), texts)))
                .toList();
    }

    private static List<ProductCard> neighbours(Product product, Display display, Texts texts) {
        return display.products().stream()
                .filter(other -> other.product().county().equals(product.county()))
                .filter(other -> !other.product().sku().equals(product.sku()))
                .limit(NEIGHBOURS)
                .map(shown -> Cards.product(shown, texts))
                .toList();
    }
}
