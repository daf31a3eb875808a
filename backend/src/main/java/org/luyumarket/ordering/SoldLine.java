package org.luyumarket.ordering;

import java.math.BigInteger;
import org.joda.money.Money;
import org.luyumarket.catalog.Product;
import org.luyumarket.ledger.SaleFact.Goods;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/** A line of an order: what was sold at which price, how much of it has left and how much of its money went back. */
record SoldLine(
        int position,
        Goods goods,
        DivisionCode county,
        String supplierId,
        int quantity,
        Weight unitWeight,
        Money unitPrice,
        int shipped,
        Money refunded) {

    static SoldLine of(int position, Product product, int quantity) {
        return new SoldLine(
                position,
                new Goods(product.sku(), product.name(), product.category(), product.variety()),
                product.county(),
                product.supplierId(),
                quantity,
                product.netWeight(),
                product.unitPrice(quantity),
                0,
                Cny.zero());
    }

    String sku() {
        return goods.sku();
    }

    Money amount() {
        return unitPrice.multipliedBy(quantity);
    }

    Weight weight() {
        return unitWeight.times(quantity);
    }

    int open() {
        return quantity - shipped;
    }

    Money notRefunded() {
        return amount().minus(refunded);
    }

    SoldLine ship(int more) {
        return new SoldLine(
                position, goods, county, supplierId, quantity, unitWeight, unitPrice, shipped + more, refunded);
    }

    SoldLine refund(Money more) {
        return new SoldLine(
                position, goods, county, supplierId, quantity, unitWeight, unitPrice, shipped, refunded.plus(more));
    }

    /** Weight follows money: so many grams of the line have been taken back, in the end exactly all of them. */
    Weight weightTakenBack() {
        return new Weight(shareTakenBack(weight().grams()));
    }

    int boxesTakenBack() {
        return (int) shareTakenBack(quantity);
    }

    private long shareTakenBack(long whole) {
        long amount = Cny.fen(amount());
        if (amount == 0) {
            return 0;
        }
        return BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(Cny.fen(refunded)))
                .divide(BigInteger.valueOf(amount))
                .longValueExact();
    }

    Order.Line view() {
        return new Order.Line(
                position, sku(), goods.name(), county, supplierId, quantity, shipped, unitWeight, unitPrice, amount());
    }
}
