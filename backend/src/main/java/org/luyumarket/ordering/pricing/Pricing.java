package org.luyumarket.ordering.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.luyumarket.catalog.Product;
import org.luyumarket.catalog.UnknownSku;
import org.luyumarket.freight.FreightOffer.Delivered;
import org.luyumarket.freight.FreightTemplate;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/** What baskets cost by the catalogue and the freight template of this moment. */
public record Pricing(Map<String, Product> offers, FreightTemplate freight) {

    /** Refuses what is not on sale and where nothing is sent. */
    public Priced price(Basket basket, DivisionCode shipTo) {
        List<PricedLine> lines = lines(basket);
        Weight weight = lines.stream().map(PricedLine::weight).reduce(Weight.ZERO, Weight::plus);
        Money goods = lines.stream().map(PricedLine::amount).reduce(Cny.zero(), Money::plus);
        if (freight.offer(shipTo, weight, goods) instanceof Delivered delivered) {
            return new Priced(lines, weight, goods, delivered.fee());
        }
        throw new NoDelivery();
    }

    private List<PricedLine> lines(Basket basket) {
        List<PricedLine> lines = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        basket.quantities().forEach((sku, quantity) -> {
            Product product = offers.get(sku);
            if (product == null) {
                unknown.add(sku);
            } else {
                lines.add(PricedLine.of(lines.size() + 1, product, quantity));
            }
        });
        if (!unknown.isEmpty()) {
            throw new UnknownSku(unknown);
        }
        return lines;
    }

    /** A basket with its prices. */
    public record Priced(List<PricedLine> lines, Weight weight, Money goods, Money freight) {

        public Money total() {
            return goods.plus(freight);
        }
    }
}
