package org.luyumarket.inventory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every presale that has opened, by product. */
public record PresaleBook(Map<String, List<Presale>> bySku) {

    public static final PresaleBook EMPTY = new PresaleBook(Map.of());

    static PresaleBook of(List<Presale> opened) {
        return new PresaleBook(opened.stream().collect(Collectors.groupingBy(Presale::sku)));
    }

    /** Those in which boxes can be had now. */
    public List<Presale> open() {
        return bySku.values().stream()
                .flatMap(List::stream)
                .filter(presale -> presale.state() == PresaleState.OPEN)
                .toList();
    }

    /** When a product that was ordered then is sent; empty if it was no presale. */
    public Optional<ShipWindow> windowOf(String sku, Instant placedAt) {
        return bySku.getOrDefault(sku, List.of()).stream()
                .filter(presale -> presale.covers(placedAt))
                .map(Presale::ships)
                .findFirst();
    }
}
