package org.luyumarket.portal.shop;

import java.time.Month;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.campaign.Deal;
import org.luyumarket.catalog.Product;
import org.luyumarket.platform.County;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Shown;
import org.luyumarket.shopwindow.Display;
import org.luyumarket.shopwindow.ShownProduct;
import org.luyumarket.shopwindow.SoldAhead;
import org.luyumarket.storefront.Picture;
import org.luyumarket.storefront.Pictures;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.CountyCard;
import org.luyumarket.storefront.shop.ProductCard;
import org.luyumarket.storefront.shop.StockState;

/** Products and counties as they are seen among others. */
final class Cards {

    private Cards() {}

    static ProductCard product(ShownProduct shown, Texts texts) {
        Product product = shown.product();
        return new ProductCard(
                product.sku(),
                product.name(),
                gloss(product, texts),
                Places.name(product.county(), texts),
                traits(product, texts),
                texts.term(product.packSpec()),
                picture(product),
                Words.price(shown, 1),
                stock(shown),
                isPickedNow(shown),
                campaign(shown, texts),
                presale(shown, texts));
    }

    private static ProductCard.@Nullable Campaign campaign(ShownProduct shown, Texts texts) {
        Deal deal = shown.deal();
        return deal == null
                ? null
                : new ProductCard.Campaign(
                        deal.name(), Shown.day(Shown.lastDay(deal.endsAt()), texts), deal.perPerson());
    }

    private static ProductCard.@Nullable Presale presale(ShownProduct shown, Texts texts) {
        SoldAhead ahead = shown.ahead();
        return ahead == null
                ? null
                : new ProductCard.Presale(
                        Shown.day(ahead.presale().ships().first(), texts),
                        Shown.day(ahead.presale().ships().last(), texts),
                        Shown.day(ahead.presale().closesOn(), texts),
                        Shown.tonnes(ahead.presale().tonnage().grams()),
                        Shown.count(ahead.left()),
                        texts.unit(shown.product().saleUnit(), ahead.left()),
                        ahead.thousandthsLeft());
    }

    /** In season, and not just always there. */
    static boolean isPickedNow(ShownProduct shown) {
        int months = shown.product().season().size();
        return shown.inSeason() && months > 0 && months < Month.values().length;
    }

    static CountyCard county(County county, Display display, Texts texts) {
        String code = county.code().value();
        return new CountyCard(
                code,
                Places.name(county.code(), texts),
                Places.name(county.partnerCity(), texts),
                texts.get("county.known." + code),
                Math.toIntExact(display.productsFrom(county.code())));
    }

    static Picture picture(Product product) {
        return Pictures.of(product.category(), Objects.requireNonNullElse(product.variety(), ""), product.name());
    }

    static StockState stock(ShownProduct shown) {
        return new StockState(
                switch (shown.stock().level()) {
                    case PLENTY -> StockState.Kind.PLENTY;
                    case FEW -> StockState.Kind.FEW;
                    case SOLD_OUT -> StockState.Kind.SOLD_OUT;
                },
                shown.stock().left());
    }

    /** What a Chinese name means, or else what it is and where it comes from. */
    static String gloss(Product product, Texts texts) {
        if (!texts.isEnglish()) {
            return "";
        }
        String meaning = texts.gloss(product.name());
        return meaning.isEmpty()
                ? texts.get(
                        "card.gloss",
                        ShelfLabels.category(product.category(), texts),
                        Places.name(product.county(), texts))
                : meaning;
    }

    private static String traits(Product product, Texts texts) {
        String size = product.size() == null ? null : product.size().replace('-', '–');
        return Stream.of(product.variety(), product.grade(), size)
                .filter(Objects::nonNull)
                .map(texts::term)
                .collect(Collectors.joining(" · "));
    }
}
