package org.luyumarket.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.platform.DemoData;
import org.luyumarket.platform.Ids;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A first lot of every demo product but the one that is sold ahead: plenty of what is in season, less of the rest, and here and there a last few boxes. */
@Component
class DemoLots implements DemoData {

    private static final int FLOOR = 2;

    /** The oranges of Fengjie: where they grow is known best. */
    private static final String FENGJIE_CITRUS = "500236-0";

    private static final Origin ORCHARD = new Origin("白帝镇", "示例·夔门果园");

    private final Catalog catalog;
    private final StockRepository stock;
    private final LotRepository lots;
    private final Ids ids;
    private final Clock clock;

    DemoLots(Catalog catalog, StockRepository stock, LotRepository lots, Ids ids, Clock clock) {
        this.catalog = catalog;
        this.stock = stock;
        this.lots = lots;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public Mono<Void> load() {
        return stock.levels().collectMap(StockLevel::sku).flatMap(this::loadWhereMissing);
    }

    private Mono<Void> loadWhereMissing(Map<String, StockLevel> known) {
        return catalog.all()
                .filter(product ->
                        !known.containsKey(product.sku()) && !product.sku().equals(DemoPresale.SKU))
                .map(this::firstLot)
                .collectList()
                .filter(missing -> !missing.isEmpty())
                .flatMap(this::takeIn);
    }

    private Mono<Void> takeIn(List<NewLot> first) {
        List<Lot> taken = first.stream()
                .map(lot -> new Lot(ids.next(), lot.sku(), lot.boxes(), lot.receivedOn(), lot.origin()))
                .toList();
        return stock.receive(first).then(lots.add(taken, clock.instant(), "demo"));
    }

    private NewLot firstLot(Product product) {
        LocalDate today = LocalDate.now(clock);
        boolean inSeason = product.isInSeason(today.getMonth());
        return new NewLot(
                product.sku(),
                boxes(product.sku(), inSeason),
                today.minusDays(inSeason ? 2 : 20),
                product.sku().startsWith(FENGJIE_CITRUS) ? ORCHARD : null);
    }

    /** The same for a sku at every start anywhere, so that a demo can be told again. */
    private static int boxes(String sku, boolean inSeason) {
        int chance = Math.floorMod(sku.hashCode() * 31, 1_000);
        if (chance < 60) {
            return 3 + chance % 15;
        }
        return inSeason ? 1_000 + chance * 4 : 300 + chance;
    }
}
