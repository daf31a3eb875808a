package org.luyumarket.procurement.settlement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.settlement.CountedFacts.CountedFact;
import org.luyumarket.procurement.settlement.Tally.Piece;
import org.luyumarket.procurement.share.Shares;
import org.luyumarket.procurement.share.Shares.Execution;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Counts what is both accepted and paid, within the transaction of the later of the two: the ledger, the unit's budget and its share
 * change with it, or nothing does. To be called while the contract's account is locked.
 */
@Component
class Counting {

    private final DueRepository dues;
    private final GoodsRepository goods;
    private final BookingRepository payments;
    private final CountedFacts facts;
    private final Ledger ledger;
    private final Budgets budgets;
    private final Shares shares;
    private final Clock clock;

    Counting(
            DueRepository dues,
            GoodsRepository goods,
            BookingRepository payments,
            CountedFacts facts,
            Ledger ledger,
            Budgets budgets,
            Shares shares,
            Clock clock) {
        this.dues = dues;
        this.goods = goods;
        this.payments = payments;
        this.facts = facts;
        this.ledger = ledger;
        this.budgets = budgets;
        this.shares = shares;
        this.clock = clock;
    }

    /** After goods of the due were accepted. */
    Mono<Void> afterAcceptance(UUID due, Person person) {
        return count(due, clock.instant(), person);
    }

    /** A payment counts on the day the bank had it, a reversal on the day of the reversal. */
    Mono<Void> afterPayment(Payment payment, Person person) {
        Instant moved = payment.isReversal()
                ? clock.instant()
                : payment.receipt().day().atStartOfDay(ChinaTime.ZONE).toInstant();
        return count(payment.due(), moved, person);
    }

    private Mono<Void> count(UUID id, Instant moneyAt, Person person) {
        return dues.find(id)
                .flatMap(due -> pieces(due)
                        .flatMap(pieces -> facts.of(due, pieces, moneyAt, person))
                        .flatMap(told -> record(due, told)));
    }

    /** Empty if nothing changes. */
    private Mono<List<Piece>> pieces(Due due) {
        return Mono.zip(
                        goods.of(due.id()).collectList(),
                        payments.counted(due.id()).collectList())
                .map(parts -> new Tally(parts.getT1(), parts.getT2())
                        .towards(Cny.fen(due.sums().paid())))
                .filter(pieces -> !pieces.isEmpty());
    }

    private Mono<Void> record(Due due, List<CountedFact> told) {
        List<Counted> counted = told.stream().map(CountedFact::counted).toList();
        long fen = counted.stream().mapToLong(one -> one.amount().fen()).sum();
        return payments.count(counted, clock.instant())
                .then(ledger.record(told.stream().map(CountedFact::fact).toList()))
                .then(
                        fen > 0
                                ? budgets.consume(due.deal().requisition(), Cny.ofFen(fen))
                                : budgets.restore(due.deal().requisition(), Cny.ofFen(-fen)))
                .thenMany(Flux.fromIterable(counted))
                .concatMap(one -> shares.book(new Execution(
                        one.id(),
                        due.deal().institution(),
                        one.day(),
                        due.deal().purpose(),
                        Cny.ofFen(one.amount().fen()),
                        one.uncountedFor())))
                .then();
    }
}
