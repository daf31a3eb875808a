package org.luyumarket.ordering.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Caller;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.LostOrder;
import org.luyumarket.ordering.Ordering.PayOrder;
import org.luyumarket.ordering.Placement;
import org.luyumarket.ordering.Quote;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.PaymentMethod;
import org.luyumarket.payment.PaymentStatus;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What buyers do, logged in or as guests with the access key of their order. */
@RestController
@RequestMapping("/api/v1")
class OrderEndpoints {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String ACCESS_KEY = "X-Order-Access-Key";

    private final Ordering ordering;

    OrderEndpoints(Ordering ordering) {
        this.ordering = ordering;
    }

    @PostMapping("/quotes")
    Mono<Quote> quote(@RequestBody QuoteBody body) {
        return ordering.quote(body.orderLines(), body.division(), body.couponCode());
    }

    @PostMapping("/orders")
    Mono<ResponseEntity<PlacedBody>> place(
            @RequestBody PlacementBody body,
            @RequestHeader(name = IDEMPOTENCY_KEY, defaultValue = "") String key,
            @AuthenticationPrincipal @Nullable Person buyer,
            ServerWebExchange exchange) {
        return ordering.place(body.toOrder(buyer, Caller.of(exchange, buyer), key))
                .map(OrderEndpoints::placed);
    }

    @GetMapping("/orders")
    @Operation(summary = "My orders, or those with some words in their number or in the name of what was bought")
    Mono<Page<OrderBody>> mine(
            @AuthenticationPrincipal Person buyer,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        return ordering.ordersOf(buyer, words, new PageRequest(page, size)).map(found -> found.map(OrderBody::of));
    }

    @PostMapping("/orders/look-ups")
    @Operation(summary = "The access key of a guest's order again", description = """
                    For who knows its number and the phone it goes to. Guesses are limited by caller and by order; a wrong number
                    and a wrong phone get the same answer.""")
    Mono<FoundBody> lookUp(
            @RequestBody LookUpBody body,
            @AuthenticationPrincipal @Nullable Person person,
            ServerWebExchange exchange) {
        return ordering.findKey(body.lost(Caller.of(exchange, person))).map(FoundBody::new);
    }

    @PostMapping("/orders/{number}/cancel")
    Mono<OrderBody> cancel(
            @PathVariable String number,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return ordering.cancel(number, new Viewer(person, accessKey)).map(OrderBody::of);
    }

    @PostMapping("/orders/{number}/payments")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PaymentBody> pay(
            @PathVariable String number,
            @RequestBody MethodBody body,
            @RequestHeader(name = IDEMPOTENCY_KEY, defaultValue = "") String key,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey,
            ServerHttpRequest request) {
        URI returnTo = request.getURI().resolve("/orders/" + number);
        return ordering.pay(number, new PayOrder(body.known(), returnTo, key), new Viewer(person, accessKey))
                .map(PaymentBody::of);
    }

    @PostMapping("/orders/{number}/refund-requests")
    Mono<OrderBody> askForRefund(
            @PathVariable String number,
            @RequestBody ReasonBody body,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return ordering.askForRefund(number, body.given(), new Viewer(person, accessKey))
                .map(OrderBody::of);
    }

    private static ResponseEntity<PlacedBody> placed(Placement placement) {
        return ResponseEntity.status(placement.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .location(URI.create("/api/v1/orders/" + placement.order().number()))
                .body(PlacedBody.of(placement));
    }

    /** What a guest still knows. */
    record LookUpBody(
            @Nullable String orderNumber, @Nullable String phone) {

        LostOrder lost(String caller) {
            return new LostOrder(requireNonNullElse(orderNumber, ""), requireNonNullElse(phone, ""), caller);
        }
    }

    /** What opens the order. */
    record FoundBody(String accessKey) {}

    /** How the buyer wants to pay. */
    record MethodBody(@Nullable String method) {

        PaymentMethod known() {
            return PaymentMethod.of(method == null ? "" : method)
                    .orElseThrow(() -> new InvalidInput("method", "payment-method"));
        }
    }

    /** Where the buyer pays. */
    record PaymentBody(
            UUID paymentId, PaymentStatus status, @Nullable String redirectUrl) {

        static PaymentBody of(Payment payment) {
            return new PaymentBody(payment.id(), payment.status(), payment.redirectUrl());
        }
    }
}
