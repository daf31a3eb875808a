package org.luyumarket.portal.shop;

import java.util.Locale;
import java.util.Optional;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PublicAddress;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.shop.ShareCard.Price;
import org.luyumarket.shopwindow.Display;
import org.luyumarket.shopwindow.ShownProduct;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.Picture.Ground;
import org.luyumarket.storefront.PriceText;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.ProductCard;
import org.luyumarket.storefront.shop.ShareTags;
import org.springframework.stereotype.Component;

/** What is shown where a page of the shop is passed on: its tags, and what its picture says, which is in Chinese as its readers are. */
@Component
class ShareSheet {

    private static final Texts CHINESE = Texts.of(Locale.SIMPLIFIED_CHINESE);
    private static final String PICTURES = "/share/";

    private final PublicAddress address;
    private final Counties counties;

    ShareSheet(PublicAddress address, Counties counties) {
        this.address = address;
        this.counties = counties;
    }

    ShareTags product(ShownProduct shown, Frame frame) {
        ProductCard card = Cards.product(shown, frame.texts());
        String sku = shown.product().sku();
        return tags(
                "product",
                "/products/" + sku,
                card.name(),
                frame.text(
                        "product.share",
                        card.name(),
                        Places.name(shown.product().county(), frame.texts()),
                        card.price().amount(),
                        frame.texts().term(shown.product().saleUnit())),
                picture("products/" + sku, card(shown)),
                frame);
    }

    ShareTags home(Frame frame) {
        return tags("website", "/", frame.text("home.title"), frame.text("brand.line"), picture("home", home()), frame);
    }

    /** Lists but those of a county are shared as the shop is. */
    ShareTags list(ShelfQuery query, Frame frame) {
        DivisionCode county = query.county();
        return county == null
                ? home(frame)
                : county(county).map(card -> county(county, card, frame)).orElseGet(() -> home(frame));
    }

    private ShareTags county(DivisionCode code, ShareCard card, Frame frame) {
        return tags(
                "website",
                "/products?county=" + code,
                Places.name(code, frame.texts()),
                frame.text("brand.line"),
                picture("counties/" + code, card),
                frame);
    }

    private ShareTags tags(String type, String page, String title, String description, String picture, Frame frame) {
        return new ShareTags(
                type,
                address.of(page).toString(),
                title,
                description,
                address.of(picture.substring(0, picture.indexOf('?'))) + picture.substring(picture.indexOf('?')),
                frame.text("share.picture", title));
    }

    private static String picture(String name, ShareCard card) {
        return PICTURES + name + ".png?v=" + card.version();
    }

    ShareCard card(ShownProduct shown) {
        ProductCard card = Cards.product(shown, CHINESE);
        PriceText price = card.price();
        return new ShareCard(
                "/static/assets/art/" + card.picture().name() + ".svg",
                ground(card.picture().ground()),
                card.name(),
                CHINESE.get("share.from", Places.name(shown.product().county(), CHINESE)),
                new Price(
                        price.amount(),
                        CHINESE.term(shown.product().saleUnit()),
                        CHINESE.get("share.price", price.perJin(), price.perKilogram())));
    }

    ShareCard home() {
        return new ShareCard(
                "/static/assets/mark.svg",
                ground(Ground.ORCHARD),
                CHINESE.get("home.title"),
                CHINESE.get("share.county"),
                null);
    }

    /** None of what is no county of ours. */
    Optional<ShareCard> county(DivisionCode code) {
        return counties.find(code)
                .map(county -> new ShareCard(
                        "/static/assets/scenes/" + code + ".svg",
                        ground(Ground.LEAF),
                        Places.name(code, CHINESE),
                        CHINESE.get("share.county"),
                        null));
    }

    Optional<ShareCard> product(String sku, Display display) {
        return display.find(sku).map(this::card);
    }

    /** As the style sheet has them in the light. */
    private static String ground(Ground ground) {
        return switch (ground) {
            case ORCHARD -> "#fdeed8";
            case LEAF -> "#e6efdc";
            case GRAIN -> "#f6ecd2";
            case SMOKE -> "#f4e3da";
            case FOREST -> "#e3e9df";
            case CLAY -> "#f0e5d8";
        };
    }
}
