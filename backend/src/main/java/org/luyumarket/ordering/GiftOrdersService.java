package org.luyumarket.ordering;

import java.time.Clock;
import java.util.List;
import org.joda.money.Money;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Ordering.PayOrder;
import org.luyumarket.ordering.intake.GiftCheckout;
import org.luyumarket.ordering.intake.GiftPlacingService;
import org.luyumarket.ordering.intake.PlacingRules;
import org.luyumarket.ordering.pricing.GiftQuotes;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.PaymentRequest;
import org.luyumarket.payment.Payments;
import org.luyumarket.payment.Payments.Closing;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.PublicAddress;
import org.luyumarket.platform.RateLimitSettings;
import org.luyumarket.platform.RateLimits;
import org.luyumarket.platform.RateLimits.Limit;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Opens no transaction itself: it asks Stripe between those of others. */
@Service
class GiftOrdersService implements GiftOrders {

    private static final int LONGEST_WORDS = 40;

    private final GiftQuotes quotes;
    private final GiftCheckout checkout;
    private final GiftPlacingService placing;
    private final GiftOrderBook book;
    private final OrderLists lists;
    private final OrderLifeService life;
    private final Sight sight;
    private final Payments payments;
    private final PublicAddress address;
    private final RateLimits limits;
    private final Limit limit;
    private final Clock clock;

    GiftOrdersService(
            GiftQuotes quotes,
            GiftCheckout checkout,
            GiftPlacingService placing,
            GiftOrderBook book,
            OrderLists lists,
            OrderLifeService life,
            Sight sight,
            Payments payments,
            PublicAddress address,
            RateLimits limits,
            RateLimitSettings settings,
            Clock clock) {
        this.quotes = quotes;
        this.checkout = checkout;
        this.placing = placing;
        this.book = book;
        this.lists = lists;
        this.life = life;
        this.sight = sight;
        this.payments = payments;
        this.address = address;
        this.limits = limits;
        this.limit = settings.orders();
        this.clock = clock;
    }

    @Override
    public Mono<GiftQuote> quote(List<Wanted> recipients) {
        return Mono.defer(() -> quotes.quote(recipients));
    }

    @Override
    public Mono<GiftQuote> review(PlaceGift request) {
        return Mono.fromSupplier(() -> checkout.prepare(request))
                .flatMap(checked -> quotes.quote(request.recipients().stream()
                        .map(recipient ->
                                new Wanted(recipient.lines(), recipient.to().division()))
                        .toList()));
    }

    @Override
    public Mono<GiftPlacement> place(PlaceGift request) {
        return limits.spend(limit, request.caller())
                .then(Mono.fromSupplier(() -> checkout.prepare(request)))
                .flatMap(placing::place)
                .flatMap(placed -> book.placed(placed.number(), placed.repeated()));
    }

    @Override
    public Mono<GiftOrder> find(String number, Viewer giver) {
        return book.show(number, giver);
    }

    @Override
    public Mono<Payment> pay(String number, PayOrder request, Viewer giver) {
        PlacingRules.checkKey(request.idempotencyKey());
        return book.ordersOf(number, giver)
                .doOnNext(orders -> orders.forEach(order -> order.mustBePayable(clock.instant())))
                .map(orders -> new PaymentRequest(
                        number,
                        total(orders),
                        request.method(),
                        "鲁渝集市 " + number,
                        address.of(request.returnTo()),
                        request.idempotencyKey()))
                .flatMap(payments::start);
    }

    private static Money total(List<PlacedOrder> orders) {
        return orders.stream().map(order -> order.terms().total()).reduce(Cny.zero(), Money::plus);
    }

    @Override
    public Mono<GiftOrder> cancel(String number, Viewer giver) {
        return book.ordersOf(number, giver)
                .filter(orders -> orders.stream().anyMatch(order -> order.status() != OrderStatus.CANCELLED))
                .doOnNext(orders -> orders.forEach(PlacedOrder::mustBeCancellable))
                .flatMap(orders -> payments.close(number))
                .flatMap(closing -> cancelUnlessPaid(number, closing))
                .then(Mono.defer(() -> find(number, giver)));
    }

    private Mono<Void> cancelUnlessPaid(String number, Closing closing) {
        return closing == Closing.ALREADY_PAID
                ? Mono.error(() -> new OrderStateForbids("order-already-paid", number))
                : life.cancelGift(number, Actor.BUYER);
    }

    @Override
    public Mono<Page<List<Order>>> purchasesOf(Person buyer, String words, PageRequest page) {
        new FieldChecks().typed("words", words, LONGEST_WORDS).refuseIfAny();
        return lists.purchasesOf(buyer.id(), words.strip(), page)
                .map(found ->
                        found.map(orders -> orders.stream().map(sight::full).toList()));
    }
}
