package org.luyumarket.ordering.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.ledger.proof.SalesWitness;
import org.luyumarket.ledger.proof.Testimonies;
import org.luyumarket.ledger.proof.Testimony;
import org.luyumarket.ordering.proof.PaidOrderRepository.BesideGoods;
import org.luyumarket.payment.Payments;
import org.luyumarket.payment.SettledMoney;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The money itself: what was taken for an order and given back, less what of it was freight, is what its goods sold for. */
@Component
class PaymentWitness implements SalesWitness {

    /** What order numbers begin with; what else is paid by Stripe, such as what units owe, is not of an order. */
    private static final String ORDER = "LY";

    private static final int REFERENCES_AT_ONCE = 2_000;

    /** News of money comes to the order by the outbox; by then it has, or somebody should look. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(5);

    private final Payments payments;
    private final PaidOrderRepository orders;
    private final Clock clock;

    PaymentWitness(Payments payments, PaidOrderRepository orders, Clock clock) {
        this.payments = payments;
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public Scope scope() {
        return new Scope(Source.ORDER, EnumSet.of(Part.SALE, Part.CHANGE), Detail.REFERENCE, false);
    }

    @Override
    public Mono<Testimonies> testify(@Nullable String after) {
        return payments.settled(Objects.requireNonNullElse(after, ""), REFERENCES_AT_ONCE)
                .collectList()
                .filter(some -> !some.isEmpty())
                .flatMap(this::testimonies)
                .defaultIfEmpty(Testimonies.end());
    }

    private Mono<Testimonies> testimonies(List<SettledMoney> some) {
        List<String> references = some.stream().map(SettledMoney::reference).toList();
        return orders.besideGoods(references)
                .map(beside -> new Testimonies(
                        some.stream()
                                .filter(money -> money.reference().startsWith(ORDER))
                                .flatMap(money -> testimonies(money, beside))
                                .toList(),
                        references.get(references.size() - 1)));
    }

    private Stream<Testimony> testimonies(SettledMoney money, Map<String, BesideGoods> all) {
        BesideGoods beside = all.getOrDefault(money.reference(), BesideGoods.none(money.reference()));
        if (money.takenFen() == 0) {
            return Stream.empty();
        }
        boolean onItsWay = money.lastMovedAt().isAfter(justNow());
        return Stream.of(
                Testimony.ofMoney(money.reference(), Part.SALE, money.takenFen() - beside.takenFen(), onItsWay),
                Testimony.ofMoney(
                        money.reference(), Part.CHANGE, beside.givenBackFen() - money.givenBackFen(), onItsWay));
    }

    private Instant justNow() {
        return clock.instant().minus(ON_ITS_WAY);
    }
}
