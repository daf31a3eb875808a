package org.luyumarket.portal.supply;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.OrderSheets;
import org.luyumarket.portal.OrderTabs;
import org.luyumarket.portal.Pages;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.OrderQueue;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The orders with goods of this supplier. */
@RestController
class SupplyPages {

    private static final String ADDRESS = "/supply";
    private static final int SIZE = 30;

    private final Desks desks;
    private final Ordering ordering;
    private final OrderSheets sheets;
    private final Templates templates;

    SupplyPages(Desks desks, Ordering ordering, OrderSheets sheets, Templates templates) {
        this.desks = desks;
        this.ordering = ordering;
        this.sheets = sheets;
        this.templates = templates;
    }

    @GetMapping(path = ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> orders(
            @RequestParam(defaultValue = "PAID") String tab,
            @RequestParam @Nullable String number,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        OrderTabs tabs = OrderTabs.of(ADDRESS, tab, number);
        return Mono.zip(
                        desks.seat(exchange, person),
                        ordering.orders(tabs.filter(), person, new PageRequest(page, SIZE)))
                .map(parts -> templates.supplyOrders(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        queue(tabs, parts.getT2(), parts.getT1().texts())));
    }

    private OrderQueue queue(OrderTabs tabs, Page<Order> orders, Texts texts) {
        return new OrderQueue(
                ADDRESS,
                tabs.shown(texts),
                tabs.number(),
                orders.items().stream()
                        .map(order -> sheets.row(order, texts, number -> ADDRESS + "/orders/" + number))
                        .toList(),
                Pages.paging(orders, texts, tabs::page));
    }
}
