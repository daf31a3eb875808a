package org.luyumarket.portal.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.OffShelf;
import org.luyumarket.catalog.PriceChange;
import org.luyumarket.catalog.Product;
import org.luyumarket.inventory.Lot;
import org.luyumarket.inventory.StockLevel;
import org.luyumarket.procurement.quotation.MarketPrices;

/** A product with its prices so far, its stock and its lots, and the papers that ended and keep it off the shelf. */
record KnownProduct(
        Product product,
        String supplier,
        List<PriceChange> prices,
        @Nullable StockLevel stock,
        List<Lot> lots,
        List<OffShelf> ended,
        MarketPrices market) {}
