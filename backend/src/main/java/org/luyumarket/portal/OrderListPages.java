package org.luyumarket.portal;

import gg.jte.models.runtime.JteModel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.portal.Desks.Seat;
import org.luyumarket.portal.OrderTabs.OrderDesk;
import org.luyumarket.storefront.desk.OrderQueue;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;

/** The orders that staff look after, and those with goods of a supplier. */
@RestController
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class OrderListPages {

    private static final OrderDesk STAFF = new OrderDesk("/staff/orders", "/staff/orders/");
    private static final OrderDesk SUPPLY = new OrderDesk("/supply", "/supply/orders/");

    private final Desks desks;
    private final OrderQueues queues;
    private final SupplyTodos todos;
    private final Templates templates;

    OrderListPages(Desks desks, OrderQueues queues, SupplyTodos todos, Templates templates) {
        this.desks = desks;
        this.queues = queues;
        this.todos = todos;
        this.templates = templates;
    }

    /** What was asked for in the address. */
    record Search(
            @Nullable String tab,
            @Nullable String number,
            @Nullable Integer page) {

        OrderTabs at(OrderDesk desk) {
            return OrderTabs.of(desk, Objects.requireNonNullElse(tab, "PAID"), number);
        }

        int pageNumber() {
            return Objects.requireNonNullElse(page, 1);
        }
    }

    @GetMapping("/staff/orders")
    Mono<JteModel> ofStaff(Search search, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return found(STAFF, search, person, exchange)
                .map(parts -> templates.staffOrders(
                        parts.getT1().frame(), parts.getT1().desk(), parts.getT2()));
    }

    @GetMapping("/supply")
    Mono<JteModel> ofSupplier(Search search, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return found(SUPPLY, search, person, exchange)
                .zipWith(todos.of(person, Frames.texts(exchange)))
                .map(both -> templates.supplyOrders(
                        both.getT1().getT1().frame(),
                        both.getT1().getT1().desk(),
                        both.getT1().getT2(),
                        both.getT2()));
    }

    private Mono<Tuple2<Seat, OrderQueue>> found(
            OrderDesk desk, Search search, Person person, ServerWebExchange exchange) {
        return Mono.zip(
                desks.seat(exchange, person),
                queues.of(search.at(desk), search.pageNumber(), person, Frames.texts(exchange)));
    }
}
