package org.luyumarket.ordering.pricing;

import org.joda.money.Money;
import org.luyumarket.catalog.Product;
import org.luyumarket.ledger.SaleFact.Goods;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/** So much of a product at the price that holds for so much of it. */
public record PricedLine(
        int position,
        Goods goods,
        DivisionCode county,
        String supplierId,
        int quantity,
        Weight unitWeight,
        Money unitPrice) {

    static PricedLine of(int position, Product product, int quantity) {
        return new PricedLine(
                position,
                new Goods(product.sku(), product.name(), product.category(), product.variety()),
                product.county(),
                product.supplierId(),
                quantity,
                product.netWeight(),
                product.unitPrice(quantity));
    }

    public String sku() {
        return goods.sku();
    }

    public Money amount() {
        return unitPrice.multipliedBy(quantity);
    }

    public Weight weight() {
        return unitWeight.times(quantity);
    }
}
