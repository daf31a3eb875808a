package org.luyumarket.fulfilment;

import java.time.Clock;
import java.time.Instant;
import org.luyumarket.fulfilment.UnderWayRepository.Sight;
import org.luyumarket.fulfilment.UnderWayRepository.Wanted;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class UnderWayService implements Parcels {

    private final UnderWayRepository parcels;
    private final ShipmentRepository shipments;
    private final ParcelPatience patience;
    private final Clock clock;

    UnderWayService(UnderWayRepository parcels, ShipmentRepository shipments, ParcelPatience patience, Clock clock) {
        this.parcels = parcels;
        this.shipments = shipments;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public Mono<Page<Shipment>> of(View view, Person person, PageRequest page) {
        return parcels.page(wanted(view, person), page)
                .collectList()
                .zipWith(count(view, person))
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    @Override
    public Flux<Shipment> ofOrder(String orderNumber) {
        return shipments.of(orderNumber);
    }

    @Override
    public Mono<Long> count(View view, Person person) {
        return parcels.count(wanted(view, person));
    }

    private Wanted wanted(View view, Person person) {
        Instant now = clock.instant();
        return new Wanted(view, Sight.of(person), now.minus(patience.silence()), now.minus(patience.journey()));
    }
}
