package org.luyumarket.ordering.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.luyumarket.campaign.Coupon;
import org.luyumarket.campaign.Deals;
import org.luyumarket.catalog.Product;
import org.luyumarket.catalog.UnknownSku;
import org.luyumarket.freight.FreightOffer.Delivered;
import org.luyumarket.freight.FreightTemplate;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.LargestRemainder;
import org.luyumarket.platform.Weight;

/** What baskets cost by the catalogue and the freight template of this moment. */
public record Pricing(Map<String, Product> offers, FreightTemplate freight) {

    /** Refuses what is not on sale, where nothing is sent, and a coupon that cannot be had. */
    public Priced price(Basket basket, DivisionCode shipTo, Bargain bargain) {
        List<PricedLine> lines = lines(basket, bargain.deals());
        Weight weight = lines.stream().map(PricedLine::weight).reduce(Weight.ZERO, Weight::plus);
        Money goods = lines.stream().map(PricedLine::amount).reduce(Cny.zero(), Money::plus);
        if (freight.offer(shipTo, weight, goods) instanceof Delivered delivered) {
            return bargain.reduce(new Priced(lines, weight, goods, delivered.fee()));
        }
        throw new NoDelivery();
    }

    private List<PricedLine> lines(Basket basket, Deals deals) {
        List<PricedLine> lines = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        basket.quantities().forEach((sku, quantity) -> {
            Product product = offers.get(sku);
            if (product == null) {
                unknown.add(sku);
            } else {
                lines.add(PricedLine.of(lines.size() + 1, product, quantity, deals.on(product, quantity)));
            }
        });
        if (!unknown.isEmpty()) {
            throw new UnknownSku(unknown);
        }
        return lines;
    }

    /** A basket with its prices; the discount is that of a coupon and comes off the amounts of the lines. */
    public record Priced(List<PricedLine> lines, Weight weight, Money goods, Money freight, Money discount) {

        public Priced(List<PricedLine> lines, Weight weight, Money goods, Money freight) {
            this(lines, weight, goods, freight, Cny.zero());
        }

        public Money total() {
            return goods.plus(freight).minus(discount);
        }

        /** Each line bears its share of what the coupon takes off, to the fen. */
        Priced less(Coupon coupon) {
            List<Long> shares = LargestRemainder.of(
                    Cny.fen(coupon.off()),
                    lines.stream().map(line -> Cny.fen(line.amount())).toList());
            List<PricedLine> reduced = IntStream.range(0, lines.size())
                    .mapToObj(i -> lines.get(i).by(coupon, Cny.ofFen(shares.get(i))))
                    .toList();
            return new Priced(reduced, weight, goods, freight, coupon.off());
        }
    }
}
