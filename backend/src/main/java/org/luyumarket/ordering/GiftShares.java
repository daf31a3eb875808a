package org.luyumarket.ordering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.luyumarket.ordering.GiftRefundRepository.Share;
import org.luyumarket.payment.Payments;
import org.luyumarket.payment.RefundBounced;
import org.luyumarket.payment.RefundSettled;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.LargestRemainder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Money of a gift that nobody asked back for one of its orders, such as by hand at Stripe: each order bears its share of what is left of
 * it, and each share is told like a refund of that order, under an id of its own.
 */
@Component
class GiftShares {

    private final GiftRefundRepository refunds;
    private final Payments payments;

    GiftShares(GiftRefundRepository refunds, Payments payments) {
        this.refunds = refunds;
        this.payments = payments;
    }

    Mono<List<Taken>> of(RefundSettled money, List<PlacedOrder> orders) {
        return Flux.fromIterable(orders)
                .concatMap(this::unclaimed)
                .map(Cny::fen)
                .collectList()
                .map(left -> split(money.amountFen(), orders, left))
                .flatMap(shares -> refunds.add(money.refundId(), shares).thenReturn(taken(money, orders, shares)));
    }

    /** What is left of an order and not on its way back already. */
    private Mono<Money> unclaimed(PlacedOrder order) {
        return onItsWay(order).map(order.standing().takings().left()::minus);
    }

    /** More has gone back of an order, or will, than it has heard of. Refunds begin under its lock, so none can slip in. */
    Mono<Money> onItsWay(PlacedOrder order) {
        Takings takings = order.standing().takings();
        return takings.paymentId() == null
                ? Mono.just(Cny.zero())
                : payments.givenBack(takings.paymentId(), order.terms().number())
                        .zipWith(refunds.takenOff(order))
                        .map(found -> found.getT1().minus(takings.refunded().minus(found.getT2())));
    }

    static List<Share> split(long fen, List<PlacedOrder> orders, List<Long> left) {
        List<Long> parts = LargestRemainder.of(fen, left);
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i) > 0)
                .mapToObj(i -> new Share(orders.get(i).id(), parts.get(i)))
                .toList();
    }

    private static List<Taken> taken(RefundSettled money, List<PlacedOrder> orders, List<Share> shares) {
        return shares.stream()
                .map(share -> new Taken(of(share, orders), part(money, of(share, orders), share)))
                .toList();
    }

    private static RefundSettled part(RefundSettled money, PlacedOrder order, Share share) {
        return new RefundSettled(
                idOf(money.refundId(), order),
                money.paymentId(),
                order.terms().number(),
                share.fen(),
                money.unwanted(),
                money.settledAt());
    }

    /** The shares that came home with it. */
    Mono<List<Restored>> of(RefundBounced money, List<PlacedOrder> orders) {
        return refunds.of(money.refundId())
                .map(share -> new Restored(of(share, orders), part(money, of(share, orders), share)))
                .collectList()
                .flatMap(restored -> refunds.remove(money.refundId()).thenReturn(restored));
    }

    private static RefundBounced part(RefundBounced money, PlacedOrder order, Share share) {
        return new RefundBounced(
                idOf(money.refundId(), order),
                money.paymentId(),
                order.terms().number(),
                share.fen(),
                money.unwanted(),
                money.bouncedAt(),
                money.cause());
    }

    private static PlacedOrder of(Share share, List<PlacedOrder> orders) {
        return orders.stream()
                .filter(order -> order.id().equals(share.order()))
                .findFirst()
                .orElseThrow();
    }

    private static UUID idOf(UUID refund, PlacedOrder order) {
        return UUID.nameUUIDFromBytes((refund + " " + order.id()).getBytes(UTF_8));
    }

    /** An order and what went back of it. */
    record Taken(PlacedOrder order, RefundSettled money) {}

    /** An order and what came home of it. */
    record Restored(PlacedOrder order, RefundBounced money) {}
}
