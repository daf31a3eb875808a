package org.luyumarket.procurement.settlement;

import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.settlement.Due.File;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class DueService implements Dues {

    private final DueRepository dues;
    private final GoodsRepository goods;
    private final BookingRepository payments;
    private final AdvicePrinter printer;
    private final Contracts contracts;

    DueService(
            DueRepository dues,
            GoodsRepository goods,
            BookingRepository payments,
            AdvicePrinter printer,
            Contracts contracts) {
        this.dues = dues;
        this.goods = goods;
        this.payments = payments;
        this.printer = printer;
        this.contracts = contracts;
    }

    @Override
    public Mono<Page<Due>> of(Filter filter, Person viewer, PageRequest page) {
        return contracts.sight(filter.institution(), viewer).flatMap(sight -> dues.of(sight, filter, page));
    }

    @Override
    public Mono<File> find(UUID id, Person viewer) {
        return seen(id, viewer).flatMap(this::file);
    }

    private Mono<Due> seen(UUID id, Person viewer) {
        return dues.find(id)
                .delayUntil(due -> contracts.find(due.deal().contract(), viewer).onErrorMap(unseen -> new UnknownDue()))
                .switchIfEmpty(Mono.error(UnknownDue::new));
    }

    @Override
    public Flux<File> ofContract(UUID contract) {
        return dues.ofContract(contract).concatMap(this::file);
    }

    private Mono<File> file(Due due) {
        return Mono.zip(
                goods.of(due.id()).collectList(),
                payments.of(due.id()).collectList(),
                (accepted, paid) -> new File(due, accepted, paid));
    }

    @Override
    public Mono<AdvicePaper> advice(UUID id, Person viewer) {
        return find(id, viewer).flatMap(printer::print);
    }
}
