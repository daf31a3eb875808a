package org.luyumarket.ordering;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.intake.Checkout;
import org.luyumarket.ordering.intake.OrderIntake;
import org.luyumarket.ordering.intake.Verdict;
import org.luyumarket.ordering.intake.Verdict.Accepted;
import org.luyumarket.ordering.intake.Verdict.Failed;
import org.luyumarket.ordering.intake.Verdict.Refused;
import org.luyumarket.ordering.intake.Verdict.Repeated;
import org.luyumarket.platform.RateLimitSettings;
import org.luyumarket.platform.RateLimits;
import org.luyumarket.platform.RateLimits.Limit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes a placement to the intake and its verdict back to the buyer. */
@Component
class OrderDesk {

    private final RateLimits limits;
    private final Limit limit;
    private final Checkout checkout;
    private final OrderIntake intake;
    private final OrderRepository orders;
    private final Sight sight;
    private final AccessKeys accessKeys;

    OrderDesk(
            RateLimits limits,
            RateLimitSettings settings,
            Checkout checkout,
            OrderIntake intake,
            OrderRepository orders,
            Sight sight,
            AccessKeys accessKeys) {
        this.limits = limits;
        this.limit = settings.orders();
        this.checkout = checkout;
        this.intake = intake;
        this.orders = orders;
        this.sight = sight;
        this.accessKeys = accessKeys;
    }

    Mono<Placement> place(PlaceOrder request) {
        return limits.spend(limit, request.caller())
                .then(Mono.fromSupplier(() -> checkout.prepare(request)))
                .flatMap(intake::place)
                .flatMap(verdict -> answer(verdict, request));
    }

    private Mono<Placement> answer(Verdict verdict, PlaceOrder request) {
        if (verdict instanceof Accepted accepted) {
            PlacedOrder order = PlacedOrder.of(accepted.order());
            return Mono.just(new Placement(sight.placed(order, request.shipTo()), accessKey(order), false));
        }
        if (verdict instanceof Repeated repeated) {
            return repeat(repeated.orderId());
        }
        return Mono.error(verdict instanceof Refused refused ? refused.why() : ((Failed) verdict).cause());
    }

    private Mono<Placement> repeat(UUID orderId) {
        return orders.byIds(List.of(orderId))
                .map(found -> found.get(0))
                .map(order -> new Placement(sight.full(order), accessKey(order), true));
    }

    private @Nullable String accessKey(PlacedOrder order) {
        return order.terms().buyerId() == null ? accessKeys.of(order.id()) : null;
    }
}
