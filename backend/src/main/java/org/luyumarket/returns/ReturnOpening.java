package org.luyumarket.returns;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.fulfilment.Fulfilment;
import org.luyumarket.fulfilment.TrackedOrder;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Ids;
import org.luyumarket.returns.GoodsReturn.Goods;
import org.luyumarket.returns.GoodsReturn.Way;
import org.luyumarket.returns.Returns.NewReturn;
import org.luyumarket.returns.Returns.Returnable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What of an order can be sent back, and a wish to do so. */
@Component
class ReturnOpening {

    private final Ordering ordering;
    private final Fulfilment fulfilment;
    private final Catalog catalog;
    private final ReturnRepository returns;
    private final ReturnWindow window;
    private final Ids ids;
    private final Clock clock;

    ReturnOpening(
            Ordering ordering,
            Fulfilment fulfilment,
            Catalog catalog,
            ReturnRepository returns,
            ReturnWindow window,
            Ids ids,
            Clock clock) {
        this.ordering = ordering;
        this.fulfilment = fulfilment;
        this.catalog = catalog;
        this.returns = returns;
        this.window = window;
        this.ids = ids;
        this.clock = clock;
    }

    Flux<Returnable> returnable(String orderNumber, Viewer buyer) {
        return Mono.zip(bought(orderNumber, buyer), inHand(orderNumber))
                .flatMapMany(known -> Flux.fromIterable(known.getT1().order().lines())
                        .filter(line -> !known.getT2().contains(line.position()))
                        .filter(line -> window.isOpen(known.getT1(), line, clock.instant()))
                        .filterWhen(this::mayGoBack, 1)
                        .map(line -> new Returnable(line.position(), line.shipped())));
    }

    private Mono<List<Integer>> inHand(String orderNumber) {
        return returns.ofOrder(orderNumber)
                .filter(known -> known.status() != ReturnStatus.WITHDRAWN)
                .map(known -> known.goods().position())
                .collectList();
    }

    Mono<GoodsReturn> of(NewReturn wanted, Viewer buyer) {
        return bought(wanted.orderNumber(), buyer).flatMap(tracked -> {
            Order.Line line = line(tracked, wanted.position());
            return mayGoBack(line)
                    .filter(may -> may)
                    .switchIfEmpty(Mono.error(() -> new ReturnForbids("return-excluded")))
                    .map(may -> asked(tracked, wanted, line));
        });
    }

    private Mono<TrackedOrder> bought(String orderNumber, Viewer buyer) {
        return ordering.bought(orderNumber, buyer).then(Mono.defer(() -> fulfilment.track(orderNumber, buyer)));
    }

    private static Order.Line line(TrackedOrder tracked, int position) {
        return tracked.order().lines().stream()
                .filter(line -> line.position() == position)
                .findFirst()
                .orElseThrow(() -> new ReturnForbids("return-unknown-line", position));
    }

    /** What is fresh, and what was marked and confirmed as excluded, stays; what nobody knows any more may go back. */
    private Mono<Boolean> mayGoBack(Order.Line line) {
        return catalog.find(line.sku())
                .map(product -> product.handling().noReasonReturn())
                .defaultIfEmpty(true);
    }

    private GoodsReturn asked(TrackedOrder tracked, NewReturn wanted, Order.Line line) {
        Instant now = clock.instant();
        if (!window.isOpen(tracked, line, now)) {
            throw new ReturnForbids("return-not-in-time");
        }
        new FieldChecks()
                .range("quantity", wanted.quantity(), 1, line.shipped())
                .refuseIfAny();
        Goods goods = new Goods(
                wanted.orderNumber(),
                line.position(),
                line.sku(),
                line.name(),
                line.county(),
                line.supplierId(),
                wanted.quantity(),
                worth(line, wanted.quantity()));
        return new GoodsReturn(ids.next(), goods, ReturnStatus.ASKED, now, window.acceptBy(now), Way.NONE, null, 0, 0);
    }

    /** The same part of what was paid as of what was bought, and never more than is left of it. */
    private static Money worth(Order.Line line, int quantity) {
        Money part = Cny.ofFen(Cny.fen(line.amount()) * quantity / line.quantity());
        Money left = line.amount().minus(line.refunded());
        return part.isLessThan(left) ? part : left;
    }
}
