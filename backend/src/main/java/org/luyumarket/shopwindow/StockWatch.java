package org.luyumarket.shopwindow;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.inventory.Presale;
import org.luyumarket.inventory.PresaleBook;
import org.luyumarket.inventory.Presales;
import org.luyumarket.inventory.Shortage;
import org.luyumarket.inventory.StockLevel;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Follows what there is without reading every sku each time: only a sku that is stocked for the first time makes it do so. */
@Component
class StockWatch {

    private final Inventory inventory;
    private final Presales presales;
    private volatile Availability last = Availability.NONE;

    StockWatch(Inventory inventory, Presales presales) {
        this.inventory = inventory;
        this.presales = presales;
    }

    Mono<Availability> look() {
        return inventory
                .shortage(StockState.FEW)
                .flatMap(shortage -> Mono.zip(stocked(shortage), ahead(), inventory.openLots(last.lots()))
                        .map(seen -> new Availability(seen.getT1(), shortage.left(), seen.getT2(), seen.getT3())))
                .doOnNext(seen -> last = seen);
    }

    private Mono<Map<String, SoldAhead>> ahead() {
        return presales.refresh()
                .map(PresaleBook::open)
                .flatMap(open -> open.isEmpty() ? Mono.just(Map.of()) : left(open));
    }

    private Mono<Map<String, SoldAhead>> left(List<Presale> open) {
        return inventory
                .levels(open.stream().map(Presale::sku).toList())
                .map(levels -> open.stream()
                        .map(presale -> SoldAhead.of(
                                presale,
                                requireNonNull(levels.get(presale.sku())).available()))
                        .collect(Collectors.toMap(ahead -> ahead.presale().sku(), ahead -> ahead)));
    }

    private Mono<Set<String>> stocked(Shortage shortage) {
        return last.knowsAllOf(shortage)
                ? Mono.just(last.stocked())
                : inventory.levels().map(StockLevel::sku).collect(Collectors.toSet());
    }
}
