package org.luyumarket.procurement.settlement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Ids;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.ContractListener;
import org.luyumarket.procurement.contract.PaymentMode;
import org.luyumarket.procurement.contract.Terms;
import org.luyumarket.procurement.delivery.AcceptanceListener;
import org.luyumarket.procurement.delivery.Deliveries;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.DeliveryLine;
import org.luyumarket.procurement.settlement.Due.Deal;
import org.luyumarket.procurement.settlement.DueRepository.Owing;
import org.luyumarket.procurement.settlement.Goods.Product;
import org.luyumarket.procurement.settlement.Goods.Site;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Hears what contracts and acceptances make a unit owe, in their transactions. */
@Service
class OwingService implements ContractListener, AcceptanceListener {

    private final DueRepository dues;
    private final Deliveries deliveries;
    private final GoodsRepository goods;
    private final Advising advising;
    private final Counting counting;
    private final Completion completion;
    private final SettlementSettings settings;
    private final Ids ids;
    private final Clock clock;

    OwingService(
            DueRepository dues,
            Deliveries deliveries,
            GoodsRepository goods,
            Advising advising,
            Counting counting,
            Completion completion,
            SettlementSettings settings,
            Ids ids,
            Clock clock) {
        this.dues = dues;
        this.deliveries = deliveries;
        this.goods = goods;
        this.advising = advising;
        this.counting = counting;
        this.completion = completion;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who pays first owes all of it from now on; a version after that may want less, or have it paid later. */
    @Override
    @Transactional
    public Mono<Void> inForce(Contract contract, Person signer) {
        boolean first = terms(contract).mode() == PaymentMode.PAY_FIRST;
        return locked(contract)
                .then(dues.ofContract(contract.id()).next())
                .flatMap(due -> advising.change(due, first ? contract.held() : Cny.zero())
                        .thenReturn(due))
                .switchIfEmpty(Mono.defer(() -> first ? owe(whole(contract)) : Mono.empty()))
                .then();
    }

    @Override
    @Transactional
    public Mono<Void> cancelled(Contract contract, Person person) {
        return dues.lock(List.of(contract.id()))
                .thenMany(dues.ofContract(contract.id()))
                .concatMap(due -> advising.change(due, Cny.zero()))
                .then();
    }

    @Override
    @Transactional
    public Mono<Void> accepted(Delivery delivery, Person receiver) {
        UUID contract = delivery.source().contract();
        return deliveries
                .callOffs(contract)
                .flatMap(callOffs -> locked(callOffs.contract()).thenReturn(callOffs.contract()))
                .filter(found -> delivery.acceptedAmount().isPositive())
                .flatMap(found -> dueOf(found, delivery))
                .flatMap(due -> goods.add(due.id(), delivery.id(), goods(delivery))
                        .then(Mono.defer(() -> counting.afterAcceptance(due.id(), receiver))))
                .then(Mono.defer(() -> completion.fulfil(contract, receiver)));
    }

    @Override
    @Transactional
    public Mono<Void> struckOff(Delivery delivery, Person buyer) {
        UUID contract = delivery.source().contract();
        return dues.lock(List.of(contract)).then(Mono.defer(() -> completion.fulfil(contract, buyer)));
    }

    /** Whoever pays first owes it already. */
    private Mono<Due> dueOf(Contract contract, Delivery delivery) {
        return terms(contract).mode() == PaymentMode.PAY_FIRST
                ? dues.ofContract(contract.id()).next()
                : owe(part(contract, delivery));
    }

    private Mono<Due> owe(Owing owing) {
        return dues.add(owing)
                .then(advising.advise(owing.id(), owing.amount()))
                .then(Mono.defer(() -> dues.find(owing.id())));
    }

    private Owing whole(Contract contract) {
        return new Owing(ids.next(), contract.id(), contract.id(), "", contract.held(), term(contract, today()));
    }

    private Owing part(Contract contract, Delivery delivery) {
        LocalDate day = delivery.acceptedOn().orElseGet(this::today);
        return new Owing(
                ids.next(),
                contract.id(),
                delivery.id(),
                delivery.number(),
                delivery.acceptedAmount(),
                term(contract, day));
    }

    private Term term(Contract contract, LocalDate day) {
        return Term.from(day, terms(contract).paymentDays(), settings);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }

    private Mono<Void> locked(Contract contract) {
        return dues.openAccount(deal(contract)).then(dues.lock(List.of(contract.id())));
    }

    private static Deal deal(Contract contract) {
        return new Deal(
                contract.id(),
                contract.number(),
                contract.source().requisition(),
                contract.source().purpose(),
                contract.parties().institution(),
                contract.parties().buyer(),
                contract.parties().supplierId(),
                contract.parties().supplier(),
                terms(contract).mode(),
                "");
    }

    private static Terms terms(Contract contract) {
        return contract.inForce().orElseThrow().terms();
    }

    private List<Goods> goods(Delivery delivery) {
        Instant at = clock.instant();
        return delivery.lines().stream()
                .filter(line -> line.accepted().amount().isPositive())
                .map(line -> goods(delivery, line, at))
                .toList();
    }

    private Goods goods(Delivery delivery, DeliveryLine line, Instant at) {
        return new Goods(
                ids.next(),
                delivery.number(),
                new Product(
                        line.sku(),
                        line.called().name(),
                        line.called().county(),
                        line.called().category()),
                new Site(delivery.destination().site(), delivery.destination().division()),
                line.accepted(),
                at);
    }
}
