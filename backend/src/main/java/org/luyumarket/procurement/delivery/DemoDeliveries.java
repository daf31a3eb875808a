package org.luyumarket.procurement.delivery;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DemoData;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.contract.PaymentMode;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What was called off from the demo unit's contracts: of the one with several stops the first is accepted and the second on its way;
 * the one that is paid first is confirmed, and waits for the money.
 */
@Component
class DemoDeliveries implements DemoData {

    /** After the contracts, which are on the floor below. */
    private static final int FLOOR = 9;

    private static final PageRequest ALL = new PageRequest(1, Page.MAX_SIZE);
    private static final Dispatch LORRY = new Dispatch(Means.OWN_LORRY, "赵师傅", "渝F12345", Map.of());

    private final Deliveries deliveries;
    private final Contracts contracts;
    private final People people;

    DemoDeliveries(Deliveries deliveries, Contracts contracts, People people) {
        this.deliveries = deliveries;
        this.contracts = contracts;
        this.people = people;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public Mono<Void> load() {
        return people.named("requester")
                .filterWhen(this::none)
                .flatMap(requester -> bring(requester)
                        .then(Mono.defer(() -> confirmed(DemoDeliveries::isPaidFirst, requester, "supplier-two")
                                .then())));
    }

    private Mono<Boolean> none(Person requester) {
        return deliveries.of(new Deliveries.Filter(null, null), requester, ALL).map(found -> found.total() == 0);
    }

    private Mono<Void> bring(Person requester) {
        return confirmed(DemoDeliveries::hasStops, requester, "supplier")
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(this::send)
                .collectList()
                .flatMap(sent -> accept(sent.get(0)));
    }

    /** All that a contract's plan has, as its supplier confirms it. */
    private Flux<Delivery> confirmed(Predicate<Contract> which, Person requester, String supplier) {
        return contracts
                .of(new Contracts.Filter(null, null, ContractStatus.IN_FORCE), requester, ALL)
                .flatMapIterable(Page::items)
                .filter(which)
                .next()
                .flatMap(contract -> deliveries.callOff(contract.id(), 0, List.of(), requester))
                .zipWith(people.named(supplier))
                .flatMapMany(both -> Flux.fromIterable(both.getT1().deliveries())
                        .concatMap(called -> deliveries.confirm(called.id(), called.version(), both.getT2())));
    }

    private static boolean hasStops(Contract contract) {
        return contract.latest().plan().size() > 1;
    }

    private static boolean isPaidFirst(Contract contract) {
        return contract.latest().terms().mode() == PaymentMode.PAY_FIRST;
    }

    private Mono<Delivery> send(Delivery confirmed) {
        return people.named("supplier")
                .flatMap(supplier -> deliveries.send(confirmed.id(), confirmed.version(), LORRY, supplier));
    }

    private Mono<Void> accept(Delivery sent) {
        List<Count> counts = sent.lines().stream()
                .map(line -> new Count(
                        line.sku(), line.sent(), 0, line.called().unitWeight().times(line.sent()), Quality.GOOD, ""))
                .toList();
        return people.named("receiver")
                .flatMap(receiver -> deliveries.accept(
                        sent.id(),
                        sent.version(),
                        new Sheet(counts, receiver.displayName(), LORRY.carrier(), ""),
                        receiver))
                .then();
    }
}
