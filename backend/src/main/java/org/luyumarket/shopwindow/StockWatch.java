package org.luyumarket.shopwindow;

import java.util.Set;
import java.util.stream.Collectors;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.inventory.Shortage;
import org.luyumarket.inventory.StockLevel;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Follows what there is without reading every sku each time: only a sku that is stocked for the first time makes it do so. */
@Component
class StockWatch {

    private final Inventory inventory;
    private volatile Availability last = Availability.NONE;

    StockWatch(Inventory inventory) {
        this.inventory = inventory;
    }

    Mono<Availability> look() {
        return inventory
                .shortage(StockState.FEW)
                .flatMap(shortage -> stocked(shortage).map(stocked -> new Availability(stocked, shortage.left())))
                .doOnNext(seen -> last = seen);
    }

    private Mono<Set<String>> stocked(Shortage shortage) {
        return last.knowsAllOf(shortage)
                ? Mono.just(last.stocked())
                : inventory.levels().map(StockLevel::sku).collect(Collectors.toSet());
    }
}
