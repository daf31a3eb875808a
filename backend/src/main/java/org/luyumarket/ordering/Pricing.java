package org.luyumarket.ordering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.luyumarket.catalog.Product;
import org.luyumarket.freight.FreightOffer.Delivered;
import org.luyumarket.freight.FreightTemplate;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/** What baskets cost by the catalogue and the freight template of this moment. */
record Pricing(Map<String, Product> offers, FreightTemplate freight) {

    /** Refuses what is not on sale and where nothing is sent. */
    Priced price(Basket basket, DivisionCode shipTo) {
        List<SoldLine> lines = lines(basket);
        Weight weight = lines.stream().map(SoldLine::weight).reduce(Weight.ZERO, Weight::plus);
        Money goods = lines.stream().map(SoldLine::amount).reduce(Cny.zero(), Money::plus);
        if (freight.offer(shipTo, weight, goods) instanceof Delivered delivered) {
            return new Priced(lines, weight, goods, delivered.fee());
        }
        throw new NoDelivery();
    }

    private List<SoldLine> lines(Basket basket) {
        List<SoldLine> lines = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        basket.quantities().forEach((sku, quantity) -> {
            Product product = offers.get(sku);
            if (product == null) {
                unknown.add(sku);
            } else {
                lines.add(SoldLine.of(lines.size() + 1, product, quantity));
            }
        });
        if (!unknown.isEmpty()) {
            throw new UnknownSku(unknown);
        }
        return lines;
    }

    /** A basket with its prices. */
    record Priced(List<SoldLine> lines, Weight weight, Money goods, Money freight) {

        Money total() {
            return goods.plus(freight);
        }
    }
}
