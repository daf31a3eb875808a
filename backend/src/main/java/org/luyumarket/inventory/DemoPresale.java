package org.luyumarket.inventory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.DemoData;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Weight;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A coming harvest that is sold ahead: late navel oranges of Fengjie, of which nothing is left from the last one. */
@Component
class DemoPresale implements DemoData {

    static final String SKU = "500236-07";

    private static final int FLOOR = 2;

    private static final Weight TONNAGE = new Weight(20_000_000);

    /** They hang on the tree over the winter. */
    private static final Month PICKED_IN = Month.MARCH;

    private static final int FIRST_DAY = 10;
    private static final int LAST_DAY = 31;

    /** Before the first box is sent, orders must be counted and pickers hired. */
    private static final int DAYS_TO_PREPARE = 20;

    private static final int LEAST_DAYS_ON_SALE = 20;
    private static final int MOST_DAYS_ON_SALE = 180;

    private final Catalog catalog;
    private final StockRepository stock;
    private final PresaleRepository presales;
    private final PresaleTurns turns;
    private final Ids ids;
    private final Clock clock;

    DemoPresale(
            Catalog catalog,
            StockRepository stock,
            PresaleRepository presales,
            PresaleTurns turns,
            Ids ids,
            Clock clock) {
        this.catalog = catalog;
        this.stock = stock;
        this.presales = presales;
        this.turns = turns;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    /** Once: what somebody has stocked or planned since is theirs. */
    @Override
    public Mono<Void> load() {
        return Mono.zip(
                        presales.latest(List.of(SKU)).hasElements(),
                        stock.levels(List.of(SKU)).hasElements())
                .filter(known -> !known.getT1() && !known.getT2())
                .flatMap(unknown -> catalog.find(SKU))
                .filter(product -> product.handling().presaleAllowed())
                .flatMap(this::open);
    }

    private Mono<Void> open(Product product) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Presale presale =
                Presale.plan(ids.next(), comingHarvest(LocalDate.ofInstant(now, ChinaTime.ZONE)), product.netWeight());
        return presales.add(presale, now, "demo")
                .filter(added -> added == 1)
                .flatMap(added -> turns.next(presale, now))
                .then();
    }

    static NewPresale comingHarvest(LocalDate today) {
        LocalDate thisYears = LocalDate.of(today.getYear(), PICKED_IN, FIRST_DAY);
        boolean isTooLate = today.plusDays(DAYS_TO_PREPARE + LEAST_DAYS_ON_SALE).isAfter(thisYears);
        LocalDate first = isTooLate ? thisYears.plusYears(1) : thisYears;
        LocalDate closes = first.minusDays(DAYS_TO_PREPARE);
        LocalDate latest = today.plusDays(MOST_DAYS_ON_SALE);
        return new NewPresale(
                SKU,
                TONNAGE,
                today,
                closes.isAfter(latest) ? latest : closes,
                new ShipWindow(first, first.withDayOfMonth(LAST_DAY)));
    }
}
