package org.luyumarket.procurement.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Outbox;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks for what is owed, and asks again where less is. */
@Component
class Advising {

    private final DueRepository dues;
    private final AdviceRepository advices;
    private final SettlementSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    Advising(DueRepository dues, AdviceRepository advices, SettlementSettings settings, Outbox outbox, Clock clock) {
        this.dues = dues;
        this.advices = advices;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    Mono<Void> advise(UUID due, Money amount) {
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        return advices.nextAdvice()
                .map(number -> new PaymentAdvice(
                        PaymentAdvice.number(today.getYear(), number), PaymentCode.of(number), amount, today))
                .flatMap(advice -> advices.advise(due, advice, settings))
                .then(outbox.append(List.of(new MoneyWanted(due))));
    }

    /** Another amount is owed; a new paper asks for what is left to pay of it. */
    Mono<Void> change(Due due, Money amount) {
        Money left = amount.minus(due.sums().paid());
        return amount.isEqual(due.sums().owed())
                ? Mono.empty()
                : dues.change(due.id(), amount).then(left.isPositive() ? advise(due.id(), left) : Mono.empty());
    }
}
