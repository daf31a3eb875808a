package org.luyumarket.procurement.contract;

import java.time.Clock;
import java.util.function.Function;
import org.luyumarket.identity.Person;
import org.luyumarket.procurement.contract.Contract.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One contract from one state to the next, with the step that tells of it; to be called in a transaction. */
@Component
class ContractMoves {

    private final ContractRepository contracts;
    private final ObjectProvider<ContractListener> listeners;
    private final Clock clock;

    ContractMoves(ContractRepository contracts, ObjectProvider<ContractListener> listeners, Clock clock) {
        this.contracts = contracts;
        this.listeners = listeners;
        this.clock = clock;
    }

    Step step(String action, Person person, String note) {
        return new Step(action, person.id(), person.displayName(), clock.instant(), note.strip());
    }

    /** What comes with the move is written only if nobody was faster. */
    Mono<Contract> take(Contract before, ContractStatus next, Step step, Mono<Void> with) {
        return contracts
                .move(before, next)
                .flatMap(rows -> rows == 0
                        ? contracts.find(before.id()).flatMap(now -> Mono.<Contract>error(now.moved()))
                        : with.then(contracts.addStep(before.id(), step))
                                .then(Mono.defer(() -> contracts.find(before.id()))));
    }

    /** Those who listen hear of a version that both sides have signed. */
    Mono<Void> tellAgreed(Contract after, Person signer) {
        return after.latest().isSignedByBoth() ? tell(listener -> listener.inForce(after, signer)) : Mono.empty();
    }

    Mono<Void> tellCancelled(Contract after, Person person) {
        return tell(listener -> listener.cancelled(after, person));
    }

    private Mono<Void> tell(Function<ContractListener, Mono<Void>> news) {
        return Flux.fromStream(listeners::orderedStream).concatMap(news).then();
    }
}
