package org.luyumarket.shopwindow;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.campaign.Deal;
import org.luyumarket.catalog.Product;
import org.luyumarket.inventory.OpenLots.Grown;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;

/** A product with all that is shown beside it; the price by the kilogram is that of a single unit now, and where it was grown is told where it is known. */
public record ShownProduct(
        Product product,
        Supplier supplier,
        @Nullable Certificate certificate,
        StockState stock,
        boolean inSeason,
        Money pricePerKilogram,
        @Nullable Deal deal,
        @Nullable SoldAhead ahead,
        List<Grown> grown) {

    /** Without a price in a campaign, and there to be sent. */
    public ShownProduct(
            Product product,
            Supplier supplier,
            @Nullable Certificate certificate,
            StockState stock,
            boolean inSeason,
            Money pricePerKilogram) {
        this(product, supplier, certificate, stock, inSeason, pricePerKilogram, null, null, List.of());
    }

    /** What one unit costs now. */
    public Money price() {
        return unitPrice(1);
    }

    /** What a unit costs now when so many are bought together: that of the campaign unless so many are cheaper without it. */
    public Money unitPrice(int quantity) {
        Deal used = dealFor(quantity);
        return used == null ? product.unitPrice(quantity) : used.price();
    }

    /** The campaign whose price holds for so many. */
    public @Nullable Deal dealFor(int quantity) {
        return deal != null && deal.price().isLessThan(product.unitPrice(quantity)) ? deal : null;
    }
}
