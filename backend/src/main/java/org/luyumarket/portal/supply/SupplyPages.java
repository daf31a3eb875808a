package org.luyumarket.portal.supply;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.OrderQueues;
import org.luyumarket.portal.OrderTabs;
import org.luyumarket.portal.OrderTabs.OrderDesk;
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

    private static final OrderDesk DESK = new OrderDesk("/supply", "/supply/orders/");

    private final Desks desks;
    private final OrderQueues queues;
    private final Templates templates;

    SupplyPages(Desks desks, OrderQueues queues, Templates templates) {
        this.desks = desks;
        this.queues = queues;
        this.templates = templates;
    }

    @GetMapping(path = "/supply", produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> orders(
            @RequestParam(defaultValue = "PAID") String tab,
            @RequestParam @Nullable String number,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        OrderTabs tabs = OrderTabs.of(DESK, tab, number);
        return Mono.zip(desks.seat(exchange, person), queues.of(tabs, page, person, Frames.texts(exchange)))
                .map(parts -> templates.supplyOrders(
                        parts.getT1().frame(), parts.getT1().desk(), parts.getT2()));
    }
}
