package org.luyumarket.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.luyumarket.complaint.Complaint.Goods;
import org.luyumarket.complaint.Complaint.Standing;
import org.luyumarket.complaint.ComplaintRepository.Sight;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens no transaction itself; the steps have theirs. */
@Service
class ComplaintService implements Complaints {

    private static final int LONGEST_WORDS = 500;
    private static final Duration FIGURED = Duration.ofDays(30);

    private final ComplaintDesk desk;
    private final ComplaintRepository complaints;
    private final ComplaintStepsService steps;
    private final ComplaintClock times;
    private final Ordering ordering;
    private final Ids ids;
    private final Clock clock;

    ComplaintService(
            ComplaintDesk desk,
            ComplaintRepository complaints,
            ComplaintStepsService steps,
            ComplaintClock times,
            Ordering ordering,
            Ids ids,
            Clock clock) {
        this.desk = desk;
        this.complaints = complaints;
        this.steps = steps;
        this.times = times;
        this.ordering = ordering;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<Complaint> open(NewComplaint wanted, Viewer buyer) {
        checkWords(wanted.words());
        return ordering.bought(wanted.orderNumber(), buyer)
                .map(order -> opened(order, wanted))
                .flatMap(complaint ->
                        steps.open(complaint, wanted.words().strip()).then(Mono.defer(() -> again(complaint.id()))));
    }

    private Complaint opened(Order order, NewComplaint wanted) {
        if (!wasPaid(order.status())) {
            throw new ComplaintForbids("complaint-not-paid");
        }
        Order.Line line = order.lines().stream()
                .filter(other -> other.position() == wanted.position())
                .findFirst()
                .orElseThrow(() -> new ComplaintForbids("complaint-unknown-line", wanted.position()));
        Instant now = clock.instant();
        return new Complaint(
                ids.next(),
                new Goods(order.number(), line.position(), line.name(), line.county(), line.supplierId()),
                wanted.topic(),
                new Standing(ComplaintStatus.OPEN, now, times.supplierBy(now), null, null, null),
                List.of(),
                0);
    }

    private static boolean wasPaid(OrderStatus status) {
        return switch (status) {
            case PAID, SHIPPED, COMPLETED, REFUNDED -> true;
            case AWAITING_PAYMENT, CANCELLED, EXPIRED -> false;
        };
    }

    @Override
    public Flux<Complaint> ofOrder(String orderNumber, Viewer buyer) {
        return ordering.bought(orderNumber, buyer).thenMany(Flux.defer(() -> complaints.ofOrder(orderNumber)));
    }

    @Override
    public Mono<Page<Complaint>> of(Filter filter, Person viewer, PageRequest page) {
        return complaints.of(filter, new Sight(viewer, clock.instant()), page);
    }

    @Override
    public Mono<Figures> figures(Person viewer) {
        Instant now = clock.instant();
        return complaints.figures(new Sight(viewer, now), now.minus(FIGURED));
    }

    @Override
    public Mono<Complaint> find(UUID id, Viewer viewer) {
        return desk.seen(id, viewer);
    }

    @Override
    public Mono<Complaint> answer(UUID id, String words, Person supplier) {
        checkWords(words);
        return desk.lookedAfterBy(id, supplier)
                .then(Mono.defer(() -> steps.answer(id, words.strip(), supplier)))
                .then(Mono.defer(() -> again(id)));
    }

    @Override
    public Mono<Complaint> escalate(UUID id, String why, Viewer buyer) {
        checkWords(why);
        return desk.ownedBy(id, buyer)
                .then(Mono.defer(() -> steps.escalate(id, why.strip())))
                .then(Mono.defer(() -> again(id)));
    }

    @Override
    public Mono<Complaint> settle(UUID id, Viewer buyer) {
        return desk.ownedBy(id, buyer).then(Mono.defer(() -> steps.settle(id))).then(Mono.defer(() -> again(id)));
    }

    @Override
    public Mono<Complaint> close(UUID id, Verdict verdict, Person staff) {
        checkWords(verdict.words());
        Verdict said = new Verdict(verdict.outcome(), verdict.words().strip());
        return desk.lookedAfterBy(id, staff)
                .then(Mono.defer(() -> steps.close(id, said, staff)))
                .then(Mono.defer(() -> again(id)));
    }

    private static void checkWords(String words) {
        new FieldChecks().text("words", words, LONGEST_WORDS).refuseIfAny();
    }

    private Mono<Complaint> again(UUID id) {
        return complaints.find(id);
    }
}
