package org.luyumarket.portal.shop;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.luyumarket.shopwindow.Display;
import org.luyumarket.shopwindow.ShownProduct;
import org.luyumarket.shopwindow.StockState.Level;

/** Chooses what the front page shows largest: picked now, in stock, each of another kind, and oranges first. */
record LargeFruit(Display display) {

    private static final String ORANGES = "citrus";
    private static final int ORANGES_AT_MOST = 2;
    private static final Comparator<ShownProduct> SHORTEST_SEASON_FIRST =
            Comparator.comparingInt(shown -> shown.product().season().size());

    List<ShownProduct> choose(int most) {
        Set<String> pictures = new HashSet<>();
        return Stream.concat(oranges(), others())
                .filter(shown -> pictures.add(Cards.picture(shown.product()).name()))
                .limit(most)
                .toList();
    }

    private Stream<ShownProduct> oranges() {
        return pickedNow().filter(LargeFruit::isOrange).limit(ORANGES_AT_MOST);
    }

    private Stream<ShownProduct> others() {
        return pickedNow().filter(shown -> !isOrange(shown)).sorted(SHORTEST_SEASON_FIRST);
    }

    private Stream<ShownProduct> pickedNow() {
        return display.products().stream()
                .filter(Cards::isPickedNow)
                .filter(shown -> shown.stock().level() != Level.SOLD_OUT);
    }

    private static boolean isOrange(ShownProduct shown) {
        return shown.product().category().equals(ORANGES);
    }
}
