package org.luyumarket.procurement.settlement.online;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Outbox;
import org.luyumarket.procurement.settlement.Due;
import org.luyumarket.procurement.settlement.Paying;
import org.luyumarket.procurement.settlement.Paying.Part;
import org.luyumarket.procurement.settlement.PaymentReversed;
import org.luyumarket.procurement.settlement.online.OnlineRepository.Arrived;
import org.luyumarket.procurement.settlement.online.OnlineRepository.Intent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** What money from Stripe does to a due: it is booked whole, or goes back whole. */
@Service
class OnlineService {

    private static final Logger log = LoggerFactory.getLogger(OnlineService.class);

    private final OnlineRepository online;
    private final Paying paying;
    private final Outbox outbox;
    private final Clock clock;

    OnlineService(OnlineRepository online, Paying paying, Outbox outbox, Clock clock) {
        this.online = online;
        this.paying = paying;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Mono<Void> intend(Due due, Person finance) {
        return online.intend(due.advice().number(), due.id(), finance);
    }

    /** News that comes twice finds its line. */
    @Transactional
    public Mono<Void> paid(PaymentSucceeded money) {
        return online.lock(money.reference())
                .filterWhen(intent -> online.add(new Arrived(money, intent, clock.instant())))
                .flatMap(intent -> settle(money, intent));
    }

    private Mono<Void> settle(PaymentSucceeded money, Intent intent) {
        if (money.amountFen() > intent.outstandingFen()) {
            log.warn("Payment {} of {} goes back: not so much is owed", money.paymentId(), money.reference());
            return giveBack(money.paymentId(), "not-owed");
        }
        Part whole =
                new Part(intent.due(), money.paymentId(), Cny.ofFen(money.amountFen()), PaymentReversed.ONLINE, "");
        return paying.pay(List.of(whole), intent.finance());
    }

    /** Unless it was booked for something else meanwhile. */
    @Transactional
    public Mono<Void> reversed(PaymentReversed reversal) {
        return reversal.isOfOnlineMoney() ? giveBack(reversal.transfer(), "reversed") : Mono.empty();
    }

    private Mono<Void> giveBack(UUID payment, String reason) {
        return online.giveBack(payment, clock.instant())
                .filter(free -> free)
                .flatMap(free -> outbox.append(List.of(new PaidInVain(payment, reason))));
    }

    /** What could not be given back waits among the transfers again. */
    @Transactional
    public Mono<Void> stayed(String reference) {
        return online.stayed(reference)
                .filter(transfers -> transfers > 0)
                .doOnNext(transfers -> log.error("Money paid for {} could not be given back", reference))
                .then();
    }
}
