package org.luyumarket.procurement.settlement;

import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.identity.Person;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.delivery.CallOffs;
import org.luyumarket.procurement.delivery.Deliveries;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Fulfils a contract once all of it is accepted or struck off and paid; what was never accepted of it frees its budget. A payment that
 * is reversed takes that back, but for the budget, which somebody else may hold by now.
 */
@Component
class Completion {

    private final DueRepository dues;
    private final Advising advising;
    private final Deliveries deliveries;
    private final Contracts contracts;
    private final Budgets budgets;

    Completion(DueRepository dues, Advising advising, Deliveries deliveries, Contracts contracts, Budgets budgets) {
        this.dues = dues;
        this.advising = advising;
        this.deliveries = deliveries;
        this.contracts = contracts;
        this.budgets = budgets;
    }

    /** Nothing happens before its time. */
    Mono<Void> fulfil(UUID contract, Person person) {
        return deliveries
                .callOffs(contract)
                .filter(callOffs ->
                        callOffs.isComplete() && callOffs.contract().status().canBecome(ContractStatus.FULFILLED))
                .flatMap(callOffs -> oweWhatWasAccepted(contract)
                        .filter(open ->
                                open.stream().allMatch(due -> due.outstanding().isZero()))
                        .flatMap(settled -> fulfil(callOffs, person)));
    }

    /** Who paid first owes no more than came. */
    private Mono<List<Due>> oweWhatWasAccepted(UUID contract) {
        return dues.ofContract(contract)
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(due -> advising.change(due, due.sums().accepted()))
                .thenMany(Flux.defer(() -> dues.ofContract(contract)))
                .collectList();
    }

    private Mono<Void> fulfil(CallOffs callOffs, Person person) {
        Contract contract = callOffs.contract();
        Money rest = contract.held().minus(callOffs.acceptedAmount());
        Mono<Void> freed = rest.isPositive() && !contract.wasFulfilled()
                ? budgets.release(contract.source().requisition(), rest)
                : Mono.empty();
        return freed.then(Mono.defer(() -> contracts.fulfil(contract, person))).then();
    }

    /** Nothing happens if it is not fulfilled, or still paid. */
    Mono<Void> reopen(Due owedAgain, Person person) {
        return contracts
                .find(owedAgain.deal().contract())
                .filter(contract -> contract.status() == ContractStatus.FULFILLED
                        && owedAgain.outstanding().isPositive())
                .flatMap(contract -> contracts.reopen(contract, person))
                .then();
    }
}
