package org.luyumarket.returns;

import java.time.Clock;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.payment.Payments;
import org.luyumarket.payment.RefundRequest;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.returns.GoodsReturn.Deed;
import org.luyumarket.returns.ReturnRepository.Sight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens no transaction itself: it asks Stripe between those of others. */
@Service
class ReturnService implements Returns {

    private static final Logger log = LoggerFactory.getLogger(ReturnService.class);

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_COURIER = 30;

    private final ReturnDesk desk;
    private final ReturnRepository returns;
    private final ReturnOpening opening;
    private final ReturnStepsService steps;
    private final ReturnWindow window;
    private final Ordering ordering;
    private final Payments payments;
    private final Clock clock;

    ReturnService(
            ReturnDesk desk,
            ReturnRepository returns,
            ReturnOpening opening,
            ReturnStepsService steps,
            ReturnWindow window,
            Ordering ordering,
            Payments payments,
            Clock clock) {
        this.desk = desk;
        this.returns = returns;
        this.opening = opening;
        this.steps = steps;
        this.window = window;
        this.ordering = ordering;
        this.payments = payments;
        this.clock = clock;
    }

    @Override
    public Mono<GoodsReturn> ask(NewReturn wanted, Viewer buyer) {
        return opening.of(wanted, buyer).flatMap(steps::ask);
    }

    @Override
    public Flux<Returnable> returnable(String orderNumber, Viewer buyer) {
        return opening.returnable(orderNumber, buyer);
    }

    @Override
    public Flux<GoodsReturn> ofOrder(String orderNumber, Viewer buyer) {
        return ordering.bought(orderNumber, buyer).thenMany(Flux.defer(() -> returns.ofOrder(orderNumber)));
    }

    @Override
    public Mono<Page<GoodsReturn>> of(Filter filter, Person viewer, PageRequest page) {
        return returns.of(filter, new Sight(viewer, clock.instant()), page);
    }

    @Override
    public Mono<GoodsReturn> find(UUID id, Viewer viewer) {
        return desk.seen(id, viewer);
    }

    @Override
    public Mono<GoodsReturn> accept(UUID id, String address, Person by) {
        new FieldChecks().text("address", address, LONGEST_TEXT).refuseIfAny();
        return decided(id, by, steps.step(id, known -> known.accept(address.strip(), deed(by))));
    }

    @Override
    public Mono<GoodsReturn> send(UUID id, Sending sending, Viewer buyer) {
        new FieldChecks()
                .text("courier", sending.courier(), LONGEST_COURIER)
                .check(sending.trackingNumber().matches("[A-Za-z0-9-]{4,40}"), "trackingNumber", "malformed")
                .refuseIfAny();
        return owned(
                id,
                buyer,
                steps.step(
                        id,
                        known -> known.send(
                                sending.courier().strip(),
                                sending.trackingNumber(),
                                window.refundBy(clock.instant()))));
    }

    @Override
    public Mono<GoodsReturn> withdraw(UUID id, Viewer buyer) {
        return owned(id, buyer, steps.step(id, GoodsReturn::withdraw));
    }

    @Override
    public Mono<GoodsReturn> refund(UUID id, int sellable, Person by) {
        return decided(id, by, steps.refund(id, sellable, deed(by)).flatMap(this::send));
    }

    /** What Stripe does not take now, the janitor of the payments sends later: the goods are back either way. */
    private Mono<Void> send(RefundRequest refund) {
        return payments.refund(refund).then().onErrorResume(failure -> {
            log.warn("The refund for {} is sent later: {}", refund.idempotencyKey(), failure.toString());
            return Mono.empty();
        });
    }

    @Override
    public Mono<GoodsReturn> refuse(UUID id, String reason, Person by) {
        new FieldChecks().text("reason", reason, LONGEST_TEXT).refuseIfAny();
        return decided(id, by, steps.refuse(id, reason.strip(), deed(by)));
    }

    private Mono<GoodsReturn> decided(UUID id, Person by, Mono<Void> deed) {
        return desk.decidedBy(id, by).then(deed).then(Mono.defer(() -> again(id)));
    }

    private Mono<GoodsReturn> owned(UUID id, Viewer buyer, Mono<Void> deed) {
        return desk.ownedBy(id, buyer).then(deed).then(Mono.defer(() -> again(id)));
    }

    private Mono<GoodsReturn> again(UUID id) {
        return returns.find(id);
    }

    private Deed deed(Person by) {
        return new Deed(by, clock.instant());
    }
}
