package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Locale;
import org.luyumarket.ordering.GiftOrders;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.LostOrder;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Problems;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.Field;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.Texts;
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
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Where buyers find their orders again: all of their own, or a guest's one by its number with its key or the phone it goes to. */
@RestController
@RequestMapping(path = "/orders", produces = MediaType.TEXT_HTML_VALUE)
class MyOrdersPages {

    private static final int SIZE = 20;

    private final Ordering ordering;
    private final Shoppers shoppers;
    private final MyOrderSheet sheet;
    private final GiftOrders gifts;
    private final GiftOrderSheet giftSheet;
    private final Problems problems;
    private final Frames frames;
    private final Templates templates;

    MyOrdersPages(
            Ordering ordering,
            Shoppers shoppers,
            MyOrderSheet sheet,
            GiftOrders gifts,
            GiftOrderSheet giftSheet,
            Problems problems,
            Frames frames,
            Templates templates) {
        this.ordering = ordering;
        this.shoppers = shoppers;
        this.sheet = sheet;
        this.gifts = gifts;
        this.giftSheet = giftSheet;
        this.problems = problems;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<ResponseEntity<JteModel>> mine(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String words,
            ServerWebExchange exchange) {
        return shoppers.person()
                .flatMap(person -> Mono.zip(
                                frames.of(exchange), gifts.purchasesOf(person, words, new PageRequest(page, SIZE)))
                        .map(parts -> list(parts.getT1(), words.strip(), parts.getT2())))
                .map(ResponseEntity::ok)
                .defaultIfEmpty(Redirect.toLogIn(exchange));
    }

    @GetMapping("/lookup")
    Mono<JteModel> lookup(ServerWebExchange exchange) {
        return frames.of(exchange).map(frame -> templates.shopLookup(frame, LookupPage.empty()));
    }

    @PostMapping("/lookup")
    Mono<ResponseEntity<JteModel>> find(ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> opened(input, exchange)
                        .map(link -> Redirect.<JteModel>to(link.address()))
                        .onErrorResume(Refusal.class, refusal -> notFound(input, refusal, exchange)));
    }

    /** By the phone, which buyers remember, or by the key, which they kept. */
    private Mono<OrderLink> opened(FormInput input, ServerWebExchange exchange) {
        String number = input.text("number").toUpperCase(Locale.ROOT);
        String key = input.text("key");
        return ShipTo.isPhone(key.replace(" ", ""))
                ? shoppers.shopper(exchange)
                        .flatMap(shopper ->
                                ordering.findKey(new LostOrder(number, key.replace(" ", ""), shopper.caller())))
                        .map(found -> new OrderLink(number, found))
                : opened(new OrderLink(number, key));
    }

    private Mono<OrderLink> opened(OrderLink link) {
        Viewer viewer = new Viewer(null, link.accessKey());
        return link.isGift()
                ? gifts.find(link.number(), viewer).thenReturn(link)
                : ordering.find(link.number(), viewer).thenReturn(link);
    }

    private JteModel list(Frame frame, String words, Page<List<Order>> orders) {
        Page<OrdersPage.Row> rows = orders.map(bought -> row(bought, frame.texts()));
        String address = words.isEmpty()
                ? "/orders"
                : UriComponentsBuilder.fromPath("/orders")
                        .queryParam("words", "{words}")
                        .encode()
                        .buildAndExpand(words)
                        .toUriString();
        return templates.shopOrders(frame, new OrdersPage(words, rows.items(), Pagers.of(orders, address)));
    }

    private OrdersPage.Row row(List<Order> bought, Texts texts) {
        Order first = bought.get(0);
        return first.gift() == null ? sheet.row(first, texts) : giftSheet.row(bought, texts);
    }

    private Mono<ResponseEntity<JteModel>> notFound(FormInput input, Refusal refusal, ServerWebExchange exchange) {
        Problem problem = problems.describe(refusal, exchange);
        boolean mustWait = refusal.kind() == Refusal.Kind.TOO_MANY;
        return frames.of(exchange)
                .map(frame -> templates.shopLookup(
                        frame,
                        new LookupPage(
                                new Field(
                                        input.text("number"),
                                        mustWait ? problem.detail() : frame.text("lookup.notFound")),
                                Field.of(input.text("key")))))
                .map(page -> ResponseEntity.status(mustWait ? problem.status() : HttpStatus.NOT_FOUND.value())
                        .body(page));
    }
}
