package org.luyumarket.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Shelf;
import org.luyumarket.catalog.ShelfEnd;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Ids;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes stock of what is promised when a presale opens, and takes back what nobody wanted when it ends. Joins the caller's transaction. */
@Component
class PresaleTurns {

    /** Under this name an ended presale keeps its product off the shelf until its harvest comes in. */
    private static final String PAPER = "PRESALE";

    private final PresaleRepository presales;
    private final PromiseRepository promises;
    private final Catalog catalog;
    private final Shelf shelf;
    private final Ids ids;

    PresaleTurns(PresaleRepository presales, PromiseRepository promises, Catalog catalog, Shelf shelf, Ids ids) {
        this.presales = presales;
        this.promises = promises;
        this.catalog = catalog;
        this.shelf = shelf;
        this.ids = ids;
    }

    /** Opens or ends the presale if it is due, and else leaves it as it is. */
    Mono<Presale> next(Presale presale, Instant now) {
        if (presale.state().isUnderWay() && presale.isOver(now)) {
            return end(presale, now);
        }
        return presale.isToOpen(now) ? open(presale, now) : Mono.just(presale);
    }

    private Mono<Presale> open(Presale presale, Instant now) {
        Presale open = presale.open(now);
        return promises.promise(presale.sku(), presale.boxes(), ids.next())
                .filter(promised -> promised)
                .flatMap(promised ->
                        presales.store(open).then(putOnShelf(presale.sku())).thenReturn(open))
                .defaultIfEmpty(presale);
    }

    Mono<Presale> end(Presale presale, Instant now) {
        Presale ended = presale.end(now);
        Mono<Void> stored = presales.store(ended);
        return (ended.state() == PresaleState.ENDED ? stored.then(takeBack(ended, now)) : stored).thenReturn(ended);
    }

    private Mono<Void> takeBack(Presale ended, Instant now) {
        LocalDate yesterday = LocalDate.ofInstant(now, ChinaTime.ZONE).minusDays(1);
        return promises.takeBack(ended.sku()).flatMap(left -> switch (AfterPresale.of(left)) {
            case ORDINARY -> Mono.<Void>empty();
            case OFF_SHELF -> keep(ended.sku(), yesterday);
        });
    }

    /** The harvest came in, or the next one is sold ahead. */
    Mono<Void> putOnShelf(String sku) {
        return shelf.off()
                .filter(off -> off.sku().equals(sku) && off.paper().equals(PAPER))
                .next()
                .flatMap(off -> keep(sku, null));
    }

    private Mono<Void> keep(String sku, @Nullable LocalDate lastDay) {
        return catalog.find(sku)
                .flatMap(product -> shelf.keep(List.of(new ShelfEnd(product.supplierId(), sku, PAPER, lastDay))));
    }
}
