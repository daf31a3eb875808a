package org.luyumarket.procurement.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.Ids;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.delivery.Delivery.Destination;
import org.luyumarket.procurement.delivery.Delivery.Source;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes deliveries out of a contract; to be called in a transaction. */
@Component
class CallingOff {

    private final DeliveryRepository deliveries;
    private final LineRepository lines;
    private final DeliveryMoves moves;
    private final Contracts contracts;
    private final Ids ids;
    private final Clock clock;

    CallingOff(
            DeliveryRepository deliveries,
            LineRepository lines,
            DeliveryMoves moves,
            Contracts contracts,
            Ids ids,
            Clock clock) {
        this.deliveries = deliveries;
        this.lines = lines;
        this.moves = moves;
        this.contracts = contracts;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<CallOffs> of(Contract contract) {
        return Mono.zip(deliveries.ofContract(contract.id()).collectList(), deliveries.bookOf(contract.id()))
                .map(parts -> new CallOffs(contract, parts.getT1(), parts.getT2()));
    }

    /** What is called off is decided after the book is taken, so that nobody else decides on the same boxes. */
    Mono<Void> callOff(Contract contract, long version, List<Drop> named, Person buyer) {
        return deliveries
                .takeBook(contract.id(), version)
                .filter(taken -> taken)
                .switchIfEmpty(Mono.error(() -> new CallOffsHaveMoved(contract.number())))
                .then(Mono.defer(() -> of(contract)))
                .flatMapIterable(before -> before.toCallOff(named, today()).stream()
                        .map(drop -> new Order(source(contract), drop.destination(), before.lines(drop)))
                        .toList())
                .concatMap(order -> add(order, buyer))
                .then(Mono.defer(() -> begin(contract, buyer)));
    }

    private Mono<Void> begin(Contract contract, Person buyer) {
        return contract.status() == ContractStatus.IN_FORCE
                ? contracts.begin(contract, buyer).then()
                : Mono.empty();
    }

    /** What was missing of a delivery, as another one. */
    Mono<UUID> again(Delivery delivery, LocalDate day, Person buyer) {
        List<DeliveryLine> lines = delivery.lines().stream()
                .filter(line -> line.missing() > 0)
                .map(line -> DeliveryLine.of(line.called().of(line.missing())))
                .toList();
        Order order = new Order(
                delivery.source().replacing(delivery.id()),
                delivery.destination().on(day),
                lines);
        return deliveries.touchBook(order.source().contract()).then(Mono.defer(() -> add(order, buyer)));
    }

    /** One delivery that is to be. */
    private record Order(Source source, Destination destination, List<DeliveryLine> lines) {}

    private Mono<UUID> add(Order order, Person buyer) {
        UUID id = ids.next();
        return deliveries
                .add(id, today().getYear(), order.source(), order.destination())
                .then(lines.add(id, new Columns<>(order.lines())))
                .then(deliveries.addStep(id, moves.step(DeliveryStatus.CALLED_OFF.name(), buyer, "")))
                .thenReturn(id);
    }

    private static Source source(Contract contract) {
        return new Source(contract.id(), contract.number(), contract.source().requisition(), contract.parties(), null);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }
}
