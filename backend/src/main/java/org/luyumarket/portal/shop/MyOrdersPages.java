package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.Field;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.shop.LookupPage;
import org.luyumarket.storefront.shop.OrderLink;
import org.luyumarket.storefront.shop.OrdersPage;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where buyers find their orders again: all of their own, or a guest's one by its number and key. */
@RestController
@RequestMapping(path = "/orders", produces = MediaType.TEXT_HTML_VALUE)
class MyOrdersPages {

    private static final int SIZE = 20;

    private final Ordering ordering;
    private final Shoppers shoppers;
    private final MyOrderSheet sheet;
    private final Frames frames;
    private final Templates templates;

    MyOrdersPages(Ordering ordering, Shoppers shoppers, MyOrderSheet sheet, Frames frames, Templates templates) {
        this.ordering = ordering;
        this.shoppers = shoppers;
        this.sheet = sheet;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<ResponseEntity<JteModel>> mine(@RequestParam(defaultValue = "1") int page, ServerWebExchange exchange) {
        return shoppers.person()
                .flatMap(person -> list(person, new PageRequest(page, SIZE), exchange))
                .map(ResponseEntity::ok)
                .defaultIfEmpty(Redirect.toLogIn(exchange));
    }

    @GetMapping("/lookup")
    Mono<JteModel> lookup(ServerWebExchange exchange) {
        return frames.of(exchange).map(frame -> templates.shopLookup(frame, LookupPage.empty()));
    }

    @PostMapping("/lookup")
    Mono<ResponseEntity<JteModel>> find(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(FormInput::new)
                .map(input -> new OrderLink(input.text("number"), input.text("key")))
                .flatMap(link -> ordering.find(link.number(), new Viewer(null, link.accessKey()))
                        .map(order -> Redirect.<JteModel>to(link.address()))
                        .onErrorResume(Refusal.class, refusal -> notFound(link, exchange)));
    }

    private Mono<JteModel> list(Person person, PageRequest page, ServerWebExchange exchange) {
        return Mono.zip(frames.of(exchange), ordering.ordersOf(person, page))
                .map(parts -> list(parts.getT1(), parts.getT2()));
    }

    private JteModel list(Frame frame, Page<Order> orders) {
        Page<OrdersPage.Row> rows = orders.map(order -> sheet.row(order, frame.texts()));
        return templates.shopOrders(frame, new OrdersPage(rows.items(), Pagers.of(orders, "/orders")));
    }

    private Mono<ResponseEntity<JteModel>> notFound(OrderLink link, ServerWebExchange exchange) {
        return frames.of(exchange)
                .map(frame -> templates.shopLookup(
                        frame,
                        new LookupPage(
                                new Field(link.number(), frame.text("lookup.notFound")), Field.of(link.accessKey()))))
                .map(page -> ResponseEntity.status(HttpStatus.NOT_FOUND).body(page));
    }
}
