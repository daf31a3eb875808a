package org.luyumarket.ordering.pricing;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.campaign.Coupon;
import org.luyumarket.campaign.Deal;
import org.luyumarket.catalog.Product;
import org.luyumarket.ledger.SaleFact.Goods;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/** So much of a product at the price that holds for so much of it, or at that of a campaign. */
public record PricedLine(
        int position,
        Goods goods,
        DivisionCode county,
        String supplierId,
        int quantity,
        Weight unitWeight,
        Money unitPrice,
        @Nullable Reduction reduction) {

    /** At its usual price. */
    public PricedLine(
            int position,
            Goods goods,
            DivisionCode county,
            String supplierId,
            int quantity,
            Weight unitWeight,
            Money unitPrice) {
        this(position, goods, county, supplierId, quantity, unitWeight, unitPrice, null);
    }

    static PricedLine of(int position, Product product, int quantity, @Nullable Deal deal) {
        Money usual = product.unitPrice(quantity);
        return new PricedLine(
                position,
                new Goods(product.sku(), product.name(), product.category(), product.variety()),
                product.county(),
                product.supplierId(),
                quantity,
                product.netWeight(),
                deal == null ? usual : deal.price(),
                deal == null ? null : new Reduction(List.of(deal.occasion().name()), usual, Cny.zero()));
    }

    PricedLine by(Coupon coupon, Money share) {
        Reduction before = reduction == null ? new Reduction(List.of(), unitPrice, Cny.zero()) : reduction;
        return new PricedLine(
                position, goods, county, supplierId, quantity, unitWeight, unitPrice, before.by(coupon, share));
    }

    /** Whether a unit costs less than it usually does. */
    boolean isReduced() {
        return reduction != null && unitPrice.isLessThan(reduction.listPrice());
    }

    /** What a campaign pays of what the line would have cost. */
    Money saved() {
        return reduction == null
                ? Cny.zero()
                : reduction.listPrice().minus(unitPrice).multipliedBy(quantity);
    }

    public String sku() {
        return goods.sku();
    }

    /** What the buyer pays for it. */
    public Money amount() {
        Money whole = unitPrice.multipliedBy(quantity);
        return reduction == null ? whole : whole.minus(reduction.discount());
    }

    public Weight weight() {
        return unitWeight.times(quantity);
    }
}
