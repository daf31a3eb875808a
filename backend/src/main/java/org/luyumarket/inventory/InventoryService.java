package org.luyumarket.inventory;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.UnknownSku;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class InventoryService implements Inventory {

    private final StockRepository stock;
    private final ShortageRepository shortages;
    private final LotRepository lots;
    private final RestockRepository restocks;
    private final OpenLotRepository openLots;
    private final PromiseRepository promises;
    private final PresaleTurns turns;
    private final Catalog catalog;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    InventoryService(
            StockRepository stock,
            ShortageRepository shortages,
            LotRepository lots,
            RestockRepository restocks,
            OpenLotRepository openLots,
            PromiseRepository promises,
            PresaleTurns turns,
            Catalog catalog,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.stock = stock;
        this.shortages = shortages;
        this.lots = lots;
        this.restocks = restocks;
        this.openLots = openLots;
        this.promises = promises;
        this.turns = turns;
        this.catalog = catalog;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public Mono<List<HoldOutcome>> hold(List<HoldRequest> requests) {
        return hold(requests, outcomes -> Mono.empty());
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public Mono<List<HoldOutcome>> hold(
            List<HoldRequest> requests, Function<List<HoldOutcome>, Mono<Void>> writtenBeside) {
        return stock.lock(skusOf(requests))
                .flatMap(available -> decide(requests, new StockSheet(available), writtenBeside));
    }

    private Mono<List<HoldOutcome>> decide(
            List<HoldRequest> requests, StockSheet sheet, Function<List<HoldOutcome>, Mono<Void>> writtenBeside) {
        List<HoldOutcome> outcomes = sheet.decide(requests);
        return Mono.when(hold(granted(requests, outcomes), sheet), writtenBeside.apply(outcomes))
                .thenReturn(outcomes);
    }

    private Mono<Void> hold(List<HoldRequest> granted, StockSheet sheet) {
        return granted.isEmpty() ? Mono.empty() : stock.hold(granted, sheet.taken());
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public Mono<Void> sell(Collection<UUID> orderIds) {
        return stock.sell(orderIds);
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public Mono<Void> release(Collection<UUID> orderIds) {
        return stock.release(orderIds);
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public Mono<Void> giveBack(Collection<UUID> orderIds) {
        return stock.giveBack(orderIds);
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public Mono<Void> pick(UUID shipmentId, Map<String, Integer> quantities) {
        return lots.pick(shipmentId, new TreeMap<>(quantities));
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public Mono<Void> restock(Restock back, Person by) {
        Instant now = clock.instant();
        return restocks.lock(back.sku())
                .then(Mono.defer(() -> restocks.raise(back)))
                .then(Mono.defer(() -> restocks.intoLots(back, now, by.username())))
                .flatMap(covered -> uncovered(back, back.boxes() - covered, now, by))
                .then(Mono.defer(() -> audit.record(
                        by,
                        new AuditedAction("stock.restocked", back.sku(), back.boxes() + " boxes, " + back.cause()))));
    }

    private Mono<Void> uncovered(Restock back, int boxes, Instant now, Person by) {
        return boxes == 0
                ? Mono.empty()
                : lots.add(
                        List.of(new Lot(ids.next(), back.sku(), boxes, LocalDate.now(clock), null)),
                        now,
                        by.username());
    }

    @Override
    public Flux<LotShare> nextLots(Map<String, Integer> quantities) {
        return lots.next(quantities);
    }

    @Override
    public Mono<Map<UUID, List<LotShare>>> sentFrom(List<UUID> shipments) {
        return shipments.isEmpty() ? Mono.just(Map.of()) : openLots.sent(shipments);
    }

    /** What changes between the two questions is seen the next time: the mark is asked for first. */
    @Override
    public Mono<OpenLots> openLots(OpenLots known) {
        return openLots.mark()
                .flatMap(mark -> mark.equals(known.mark())
                        ? Mono.just(known)
                        : openLots.open().map(bySku -> new OpenLots(mark, bySku)));
    }

    @Override
    public Flux<StockLevel> levels() {
        return stock.levels();
    }

    @Override
    public Mono<Shortage> shortage(long lessThan) {
        return shortages.find(lessThan);
    }

    @Override
    public Mono<Map<String, StockLevel>> levels(Collection<String> skus) {
        return stock.levels(skus).collectMap(StockLevel::sku);
    }

    @Override
    @Transactional
    public Mono<Lot> receive(NewLot lot, Person staff) {
        LotRules.check(lot, clock);
        return catalog.find(lot.sku())
                .filter(product -> staff.sees(product.county(), product.supplierId()))
                .switchIfEmpty(Mono.error(() -> new UnknownSku(lot.sku())))
                .then(promises.isAhead(lot.sku()))
                .flatMap(ahead ->
                        ahead ? Mono.error(() -> new PresaleForbids("presale-open", lot.sku())) : takeIn(lot, staff));
    }

    private Mono<Lot> takeIn(NewLot lot, Person staff) {
        Lot taken = new Lot(ids.next(), lot.sku(), lot.boxes(), lot.receivedOn(), lot.origin());
        return stock.receive(List.of(lot))
                .then(turns.putOnShelf(lot.sku()))
                .then(lots.add(List.of(taken), clock.instant(), staff.username()))
                .then(audit.record(staff, new AuditedAction("lot.received", lot.sku(), lot.boxes() + " boxes")))
                .thenReturn(taken);
    }

    @Override
    public Flux<Lot> lots(String sku) {
        return lots.of(sku);
    }

    private static Set<String> skusOf(List<HoldRequest> requests) {
        return requests.stream()
                .flatMap(request -> request.quantities().keySet().stream())
                .collect(Collectors.toSet());
    }

    private static List<HoldRequest> granted(List<HoldRequest> requests, List<HoldOutcome> outcomes) {
        Set<UUID> held = outcomes.stream()
                .filter(HoldOutcome.Held.class::isInstance)
                .map(HoldOutcome::orderId)
                .collect(Collectors.toSet());
        return requests.stream()
                .filter(request -> held.contains(request.orderId()))
                .toList();
    }
}
