package org.luyumarket.portal.shop;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.luyumarket.catalog.Product;
import org.luyumarket.shopwindow.Display;
import org.luyumarket.shopwindow.ShownProduct;
import org.luyumarket.shopwindow.StockState.Level;

/** Chooses what the front page shows largest: picked now, in stock, and each of another kind. */
record LargeFruit(Display display) {

    private static final Comparator<Product> SHORTEST_SEASON_FIRST = Comparator.comparingInt((Product product) ->
                    product.season().isEmpty() ? 12 : product.season().size())
            .thenComparing(Product::sku, Comparator.reverseOrder());

    List<ShownProduct> choose(int most) {
        Set<String> pictures = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        return display.products().stream()
                .filter(ShownProduct::inSeason)
                .filter(shown -> shown.stock().level() != Level.SOLD_OUT)
                .sorted(Comparator.comparing(ShownProduct::product, SHORTEST_SEASON_FIRST))
                .filter(shown -> pictures.add(Cards.picture(shown.product()).name()))
                .filter(shown ->
                        kinds.size() < most && kinds.add(shown.product().name()))
                .toList();
    }
}
