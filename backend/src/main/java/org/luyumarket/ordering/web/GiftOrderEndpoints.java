package org.luyumarket.ordering.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Caller;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.GiftOrders;
import org.luyumarket.ordering.GiftPlacement;
import org.luyumarket.ordering.Ordering.PayOrder;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.ordering.web.OrderEndpoints.MethodBody;
import org.luyumarket.ordering.web.OrderEndpoints.PaymentBody;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gifts to several addresses; what happens to each parcel is told of its order. */
@RestController
@RequestMapping("/api/v1/gifts")
class GiftOrderEndpoints {

    private static final String ACCESS_KEY = "X-Order-Access-Key";

    private final GiftOrders gifts;

    GiftOrderEndpoints(GiftOrders gifts) {
        this.gifts = gifts;
    }

    @PostMapping
    @Operation(summary = "A gift: an order for each recipient, placed and paid together", description = """
                    All of it is placed or nothing; what is wrong with a recipient is told by index, such as
                    recipients[2].phone. Guests get an access key for the gift and one for each order.""")
    Mono<ResponseEntity<GiftOrderBody>> place(
            @RequestBody GiftBody body,
            @RequestHeader(name = OrderEndpoints.IDEMPOTENCY_KEY, defaultValue = "") String key,
            @AuthenticationPrincipal @Nullable Person buyer,
            ServerWebExchange exchange) {
        return gifts.place(body.toGift(buyer, Caller.of(exchange, buyer), key)).map(GiftOrderEndpoints::placed);
    }

    @GetMapping("/{number}")
    Mono<GiftOrderBody> find(
            @PathVariable String number,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return gifts.find(number, new Viewer(person, accessKey)).map(gift -> GiftOrderBody.of(gift, null));
    }

    @PostMapping("/{number}/cancel")
    Mono<GiftOrderBody> cancel(
            @PathVariable String number,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return gifts.cancel(number, new Viewer(person, accessKey)).map(gift -> GiftOrderBody.of(gift, null));
    }

    @PostMapping("/{number}/payments")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PaymentBody> pay(
            @PathVariable String number,
            @RequestBody MethodBody body,
            @RequestHeader(name = OrderEndpoints.IDEMPOTENCY_KEY, defaultValue = "") String key,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey,
            ServerHttpRequest request) {
        URI returnTo = request.getURI().resolve("/gifts/" + number);
        return gifts.pay(number, new PayOrder(body.known(), returnTo, key), new Viewer(person, accessKey))
                .map(PaymentBody::of);
    }

    private static ResponseEntity<GiftOrderBody> placed(GiftPlacement placement) {
        return ResponseEntity.status(placement.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .location(URI.create("/api/v1/gifts/" + placement.gift().number()))
                .body(GiftOrderBody.of(placement.gift(), placement.accessKey()));
    }
}
