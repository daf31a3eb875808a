package org.luyumarket.aftersale;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.luyumarket.aftersale.Claims.Claimable;
import org.luyumarket.aftersale.Claims.NewClaim;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.FruitCount;
import org.luyumarket.fulfilment.Fulfilment;
import org.luyumarket.fulfilment.TrackedOrder;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.photo.PhotoRefused;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What may be claimed of an order, and what a claim of it proposes. */
@Component
class ClaimOpening {

    private static final int MAX_NOTE = 200;
    private static final int MOST_PHOTOS = 6;

    private final Ordering ordering;
    private final Fulfilment fulfilment;
    private final Catalog catalog;
    private final ClaimRepository claims;
    private final ClaimWindow window;
    private final Ids ids;
    private final Clock clock;

    ClaimOpening(
            Ordering ordering,
            Fulfilment fulfilment,
            Catalog catalog,
            ClaimRepository claims,
            ClaimWindow window,
            Ids ids,
            Clock clock) {
        this.ordering = ordering;
        this.fulfilment = fulfilment;
        this.catalog = catalog;
        this.claims = claims;
        this.window = window;
        this.ids = ids;
        this.clock = clock;
    }

    Flux<Claimable> claimable(String orderNumber, Viewer buyer) {
        return Mono.zip(bought(orderNumber, buyer), claimed(orderNumber))
                .flatMapMany(known -> Flux.fromIterable(known.getT1().order().lines())
                        .filter(line -> !known.getT2().contains(line.position()))
                        .filter(line -> window.isOpen(known.getT1(), line, clock.instant()))
                        .concatMap(line -> pieces(line)
                                .map(pieces -> new Claimable(line.position(), line.shipped() * pieces, pieces))));
    }

    private Mono<List<Integer>> claimed(String orderNumber) {
        return claims.ofOrder(orderNumber)
                .map(claim -> claim.goods().position())
                .collectList();
    }

    Mono<Claim> of(NewClaim wanted, Viewer buyer) {
        if (wanted.photos().size() > MOST_PHOTOS) {
            return Mono.error(() -> new PhotoRefused("photo-too-many"));
        }
        return bought(wanted.orderNumber(), buyer).flatMap(tracked -> {
            Order.Line line = line(tracked, wanted.position());
            return pieces(line).map(pieces -> claim(wanted, line, pieces));
        });
    }

    private Mono<TrackedOrder> bought(String orderNumber, Viewer buyer) {
        return ordering.bought(orderNumber, buyer).then(Mono.defer(() -> fulfilment.track(orderNumber, buyer)));
    }

    private Order.Line line(TrackedOrder tracked, int position) {
        Order.Line line = tracked.order().lines().stream()
                .collect(Collectors.toMap(Order.Line::position, Function.identity()))
                .get(position);
        if (line == null) {
            throw new ClaimForbids("claim-unknown-line", position);
        }
        if (!window.isOpen(tracked, line, clock.instant())) {
            throw new ClaimForbids("claim-not-in-time", window.hoursToClaim());
        }
        return line;
    }

    /** What is not counted by fruit, such as a jar, is one piece. */
    private Mono<Integer> pieces(Order.Line line) {
        return catalog.find(line.sku())
                .flatMap(product -> Mono.justOrEmpty(product.fruit()))
                .map(FruitCount::fewest)
                .map(Math::toIntExact)
                .defaultIfEmpty(1);
    }

    private Claim claim(NewClaim wanted, Order.Line line, int pieces) {
        new FieldChecks()
                .range("bad", wanted.bad(), 1, (long) pieces * line.shipped())
                .optionalText("note", wanted.note(), MAX_NOTE)
                .check(!wanted.photos().isEmpty(), "photos", "required")
                .refuseIfAny();
        Loss loss = new Loss(wanted.bad(), pieces, line.paidForOne());
        return new Claim(
                ids.next(),
                goods(wanted.orderNumber(), line),
                loss,
                smaller(loss.worth(), line.amount().minus(line.refunded())),
                wanted.note().strip(),
                window.opening(clock.instant()),
                ClaimStatus.OPEN,
                null,
                null,
                List.<UUID>of(),
                0);
    }

    private static Claim.Goods goods(String orderNumber, Order.Line line) {
        return new Claim.Goods(orderNumber, line.position(), line.sku(), line.name(), line.county(), line.supplierId());
    }

    private static Money smaller(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
