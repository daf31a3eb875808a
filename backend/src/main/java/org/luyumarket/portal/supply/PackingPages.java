package org.luyumarket.portal.supply;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderFilter;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Desks.Seat;
import org.luyumarket.portal.OrderSheets;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.desk.PackingPage;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What this supplier packs now, to be printed: how much of what altogether, and a slip for each order. */
@RestController
class PackingPages {

    private final Desks desks;
    private final Ordering ordering;
    private final OrderSheets sheets;
    private final Templates templates;
    private final Clock clock;

    PackingPages(Desks desks, Ordering ordering, OrderSheets sheets, Templates templates, Clock clock) {
        this.desks = desks;
        this.ordering = ordering;
        this.sheets = sheets;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping(path = "/supply/packing", produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> packing(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), toPack(person).collectList())
                .map(parts -> templates.supplyPacking(
                        parts.getT1().frame(), parts.getT1().desk(), page(parts.getT1(), person, parts.getT2())));
    }

    /**
     * Lists mask where orders go; a slip needs it in full, so each order is opened. What somebody wants the money back for is not
     * packed before that is decided.
     */
    private Flux<Order> toPack(Person person) {
        OrderFilter paid = OrderFilter.of(OrderStatus.PAID);
        return ordering.orders(paid, person, new PageRequest(1, Page.MAX_SIZE))
                .flatMapIterable(Page::items)
                .filter(order ->
                        order.refundWish() == null && lines(order).findAny().isPresent())
                .concatMap(order -> ordering.find(order.number(), new Viewer(person, null)));
    }

    private PackingPage page(Seat seat, Person person, List<Order> orders) {
        return new PackingPage(
                person.displayName(),
                seat.texts().get("supply.packing.printed", Shown.minute(clock.instant())),
                picks(orders.stream().flatMap(PackingPages::lines)),
                orders.stream().map(this::slip).toList());
    }

    private PackingPage.Slip slip(Order order) {
        return new PackingPage.Slip(
                order.number(),
                "/supply/orders/" + order.number(),
                Shown.minute(order.placedAt()),
                sheets.shipTo(order),
                picks(lines(order)));
    }

    private static Stream<Order.Line> lines(Order order) {
        return order.lines().stream().filter(line -> line.shipped() < line.quantity());
    }

    private static List<PackingPage.Pick> picks(Stream<Order.Line> lines) {
        Map<String, Picked> bySku = new LinkedHashMap<>();
        lines.forEach(line -> bySku.merge(line.sku(), Picked.of(line), Picked::plus));
        Collection<Picked> picked = bySku.values();
        return picked.stream().map(Picked::shown).toList();
    }

    /** So much of one product. */
    private record Picked(Order.Line line, int quantity) {

        static Picked of(Order.Line line) {
            return new Picked(line, line.quantity() - line.shipped());
        }

        Picked plus(Picked other) {
            return new Picked(line, quantity + other.quantity);
        }

        PackingPage.Pick shown() {
            return new PackingPage.Pick(
                    line.sku(),
                    line.name(),
                    quantity,
                    Shown.weight(line.unitWeight().times(quantity)));
        }
    }
}
