package org.luyumarket.payout;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.luyumarket.ordering.Proceeds;
import org.luyumarket.ordering.SupplierProceeds;
import org.luyumarket.payment.RefundBounced;
import org.luyumarket.payment.RefundSettled;
import org.luyumarket.payout.BookedRepository.Booked;
import org.luyumarket.payout.BookedRepository.NewBooking;
import org.luyumarket.platform.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Books what orders say by now less what was booked of them before: however often an order is looked at, all its bookings add up to
 * what it says. What is found late counts in the period that is open.
 */
@Service
class CollectingService {

    /** News of money reaches orders within this; what is later than that is found when a run is drawn up. */
    private static final Duration USUAL_DELAY = Duration.ofHours(6);

    private static final Duration LONGEST_DELAY = Duration.ofDays(35);
    private static final int BATCH = 500;

    private final BookRepository book;
    private final BookedRepository bookings;
    private final Proceeds proceeds;
    private final Ids ids;
    private final Clock clock;

    CollectingService(BookRepository book, BookedRepository bookings, Proceeds proceeds, Ids ids, Clock clock) {
        this.book = book;
        this.bookings = bookings;
        this.proceeds = proceeds;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Mono<Void> settled(RefundSettled refund) {
        return book.moved(refund.reference(), clock.instant());
    }

    @Transactional
    public Mono<Void> bounced(RefundBounced refund) {
        return book.moved(refund.reference(), clock.instant());
    }

    @Transactional
    public Mono<Void> collect() {
        return collect(USUAL_DELAY);
    }

    /** Of everything that may have come late, too. */
    @Transactional
    public Mono<Void> collectAll() {
        Instant longAgo = clock.instant().minus(LONGEST_DELAY);
        return collect(LONGEST_DELAY).then(book.forget(longAgo));
    }

    private Mono<Void> collect(Duration delay) {
        Instant now = clock.instant();
        return book.lock()
                .flatMap(until -> numbers(until.minus(delay), now)
                        .buffer(BATCH)
                        .concatMap(some -> Mono.defer(() -> bookings(some, now)))
                        .then(Mono.defer(() -> book.moveOn(now))));
    }

    /** All of them before the first is looked at: one connection says one thing at a time. */
    private Flux<String> numbers(Instant from, Instant now) {
        return proceeds.paid(from, now)
                .collectList()
                .zipWhen(paid -> book.movedSince(from).collectList())
                .flatMapIterable(found -> Stream.concat(found.getT1().stream(), found.getT2().stream())
                        .distinct()
                        .toList());
    }

    private Mono<Void> bookings(List<String> orders, Instant now) {
        return proceeds.of(orders)
                .collectList()
                .zipWhen(found -> bookings.of(numbers(found)).collectList())
                .zipWhen(found -> book.closedUntil().map(Period::startOf))
                .map(found -> differences(found.getT1().getT1(), found.getT1().getT2(), new Days(found.getT2(), now)))
                .filter(found -> !found.isEmpty())
                .flatMap(bookings::add);
    }

    /** Of all orders that were found: what a whole gift was paid or refunded under is the number of none of them. */
    private static List<String> numbers(List<SupplierProceeds> found) {
        return found.stream().map(SupplierProceeds::orderNumber).distinct().toList();
    }

    private List<NewBooking> differences(List<SupplierProceeds> found, List<Booked> before, Days days) {
        Map<String, Sums> booked =
                before.stream().collect(toMap(row -> key(row.orderNumber(), row.supplierId()), Booked::sums));
        return found.stream()
                .flatMap(now -> differences(
                        now, booked.getOrDefault(key(now.orderNumber(), now.supplierId()), Sums.NONE), days))
                .toList();
    }

    private static String key(String orderNumber, String supplierId) {
        return orderNumber + " " + supplierId;
    }

    private Stream<NewBooking> differences(SupplierProceeds found, Sums before, Days days) {
        Sums more = sums(found).minus(before);
        return Stream.of(
                        new Booking(found.orderNumber(), days.open(found.paidAt()), more.receivedOnly()),
                        new Booking(found.orderNumber(), days.now, more.backOnly()))
                .filter(booking -> booking.sums().areSome())
                .map(booking -> new NewBooking(ids.next(), found.supplierId(), booking));
    }

    private static Sums sums(SupplierProceeds found) {
        return new Sums(
                found.goods(),
                found.freight(),
                found.campaign(),
                found.goodsBack(),
                found.freightBack(),
                found.campaignBack());
    }

    /** From when on periods are open, and the moment that it is. */
    private record Days(Instant openFrom, Instant now) {

        Instant open(Instant wanted) {
            return wanted.isBefore(openFrom) ? openFrom : wanted;
        }
    }
}
