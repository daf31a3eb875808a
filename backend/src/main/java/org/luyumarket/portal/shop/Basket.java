package org.luyumarket.portal.shop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.luyumarket.campaign.Deal;
import org.luyumarket.cart.Cart;
import org.luyumarket.catalog.PriceTier;
import org.luyumarket.catalog.Product;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Weight;
import org.luyumarket.portal.PresaleWords;
import org.luyumarket.shopwindow.Display;
import org.luyumarket.shopwindow.ShownProduct;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.BuyingLine;
import org.luyumarket.storefront.shop.BuyingLine.Tier;
import org.luyumarket.storefront.shop.ProductPage.ReturnRule;
import org.luyumarket.storefront.shop.StockState;

/** Lines to be bought, with the products as they are shown now; what is no longer sold is left out. */
record Basket(List<Item> items) {

    /** So many of a product. */
    record Item(ShownProduct shown, int quantity) {

        Product product() {
            return shown.product();
        }

        Money amount() {
            return shown.unitPrice(quantity).multipliedBy(quantity);
        }

        Weight weight() {
            return product().netWeight().times(quantity);
        }

        BuyingLine line(StockState stock, Texts texts) {
            return new BuyingLine(
                    product().sku(),
                    product().name(),
                    Cards.gloss(product(), texts),
                    Cards.picture(product()),
                    texts.term(product().packSpec()),
                    Words.price(shown, quantity),
                    quantity,
                    Words.amount(amount()),
                    stock,
                    Optional.ofNullable(shown.dealFor(quantity)).map(Deal::name).orElse(""),
                    mostOfCampaign(),
                    tier(),
                    ProductSheet.returnRule(product().handling()) != ReturnRule.SEVEN_DAYS,
                    shown.ahead() == null
                            ? ""
                            : PresaleWords.ships(shown.ahead().presale().ships(), texts));
        }

        private int mostOfCampaign() {
            Deal deal = shown.dealFor(quantity);
            return deal == null || quantity <= deal.perPerson() ? 0 : deal.perPerson();
        }

        /** Which tier applies, and how many more lead to one that is cheaper than now. */
        private Tier tier() {
            Money now = shown.unitPrice(quantity);
            int from = shown.dealFor(quantity) != null
                    ? 0
                    : product().tiers().stream()
                            .mapToInt(PriceTier::minimumQuantity)
                            .filter(minimum -> minimum <= quantity)
                            .max()
                            .orElse(0);
            return product().tiers().stream()
                    .filter(next -> next.minimumQuantity() > quantity
                            && next.unitPrice().isLessThan(now))
                    .findFirst()
                    .map(next -> new Tier(from, next.minimumQuantity() - quantity, Words.amount(next.unitPrice())))
                    .orElseGet(() -> new Tier(from, 0, ""));
        }
    }

    static List<OrderLine> lines(Cart cart) {
        return cart.lines().stream()
                .map(line -> new OrderLine(line.sku(), line.quantity()))
                .toList();
    }

    static Basket of(List<OrderLine> lines, Display display) {
        return new Basket(
                lines.stream().flatMap(line -> item(line, display).stream()).toList());
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    List<BuyingLine> lines(Texts texts) {
        return items.stream()
                .map(item -> item.line(Cards.stock(item.shown()), texts))
                .toList();
    }

    /** The lines with the stock as the offer found it, which is newer than what is shown. */
    List<BuyingLine> lines(Offer offer, Texts texts) {
        return items.stream().map(item -> item.line(stock(item, offer), texts)).toList();
    }

    Money goods() {
        return items.stream().map(Item::amount).reduce(Cny.zero(), Money::plus);
    }

    Weight weight() {
        return items.stream().map(Item::weight).reduce(Weight.ZERO, Weight::plus);
    }

    Stream<Product> products() {
        return items.stream().map(Item::product);
    }

    private static StockState stock(Item item, Offer offer) {
        var left = offer.leftOf(item.product().sku());
        if (left.isEmpty()) {
            return Cards.stock(item.shown());
        }
        return new StockState(left.getAsLong() > 0 ? StockState.Kind.FEW : StockState.Kind.SOLD_OUT, left.getAsLong());
    }

    private static Optional<Item> item(OrderLine line, Display display) {
        return display.find(line.sku()).map(shown -> new Item(shown, line.quantity()));
    }
}
