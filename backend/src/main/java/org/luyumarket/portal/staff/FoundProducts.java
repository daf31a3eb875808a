package org.luyumarket.portal.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luyumarket.catalog.Product;
import org.luyumarket.identity.Person;
import org.luyumarket.inventory.StockLevel;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.quotation.MarketPrices;

/** The products that were found, with the stock of all, and which a paper that ended keeps off the shelf. */
record FoundProducts(
        ProductQuery query,
        PageRequest request,
        Person person,
        List<Product> products,
        Map<String, StockLevel> stock,
        MarketPrices market,
        Set<String> ended) {

    Page<Product> page() {
        return Page.of(products, request);
    }
}
