package org.luyumarket.returns.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.returns.Returns;
import org.luyumarket.returns.Returns.NewReturn;
import org.luyumarket.returns.Returns.Sending;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Goods go back within seven days. A guest shows the access key of the order. */
@RestController
@RequestMapping("/api/v1")
class ReturnEndpoints {

    private static final String ACCESS_KEY = "X-Order-Access-Key";

    private final Returns returns;

    ReturnEndpoints(Returns returns) {
        this.returns = returns;
    }

    @PostMapping("/orders/{number}/returns")
    @Operation(summary = "Asks to send goods back", description = """
                    By the buyer, without a reason, within seven days of receipt (Consumer Law art. 25), once a line; not for what is
                    fresh or was marked as excluded. The supplier says within 48 hours (a setting) where the goods go, the buyer sends
                    them at the buyer's cost, and what was paid for them goes back the way it came once they are there. What the
                    supplier lets lie, and what it refuses, staff can decide.""")
    Mono<ResponseEntity<ReturnView>> ask(
            @PathVariable String number,
            @RequestBody ReturnBody body,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return Mono.defer(() -> returns.ask(body.of(number), new Viewer(person, accessKey)))
                .map(ReturnView::of)
                .map(view -> ResponseEntity.created(URI.create("/api/v1/returns/" + view.returnId()))
                        .body(view));
    }

    @GetMapping("/orders/{number}/returns")
    @Operation(summary = "The returns of an order, for its buyer")
    Mono<List<ReturnView>> ofOrder(
            @PathVariable String number,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return returns.ofOrder(number, new Viewer(person, accessKey))
                .map(ReturnView::of)
                .collectList();
    }

    @GetMapping("/returns")
    @Operation(summary = "Returns that a supplier or staff look after; waiting=true leaves those whose turn it is")
    Mono<Page<ReturnView>> list(
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person viewer) {
        return returns.of(new Returns.Filter(waiting), viewer, new PageRequest(page, size))
                .map(found -> found.map(ReturnView::of));
    }

    @GetMapping("/returns/{id}")
    Mono<ReturnView> find(
            @PathVariable UUID id,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return returns.find(id, new Viewer(person, accessKey)).map(ReturnView::of);
    }

    @PostMapping("/returns/{id}/accept")
    @Operation(summary = "The supplier says where the goods go, with a name and a phone")
    Mono<ReturnView> accept(@PathVariable UUID id, @RequestBody AddressBody body, @AuthenticationPrincipal Person by) {
        return Mono.defer(() -> returns.accept(id, requireNonNullElse(body.address(), ""), by))
                .map(ReturnView::of);
    }

    @PostMapping("/returns/{id}/sending")
    @Operation(summary = "The buyer says with which courier they went")
    Mono<ReturnView> send(
            @PathVariable UUID id,
            @RequestBody SendingBody body,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return Mono.defer(() -> returns.send(id, body.given(), new Viewer(person, accessKey)))
                .map(ReturnView::of);
    }

    @PostMapping("/returns/{id}/withdraw")
    @Operation(summary = "The buyer keeps the goods after all; possible until they are sent")
    Mono<ReturnView> withdraw(
            @PathVariable UUID id,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return returns.withdraw(id, new Viewer(person, accessKey)).map(ReturnView::of);
    }

    @PostMapping("/returns/{id}/refund")
    @Operation(
            summary = "The goods are back: what was paid for them goes back the way it came, once",
            description = "So many of them as can be sold again go back into the stock; none unless it is said.")
    Mono<ReturnView> refund(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable RefundBody body,
            @AuthenticationPrincipal Person by) {
        int sellable = body == null ? 0 : requireNonNullElse(body.sellable(), 0);
        return returns.refund(id, sellable, by).map(ReturnView::of);
    }

    @PostMapping("/returns/{id}/refuse")
    @Operation(summary = "The supplier refuses, with a reason; staff can still decide otherwise")
    Mono<ReturnView> refuse(@PathVariable UUID id, @RequestBody ReasonBody body, @AuthenticationPrincipal Person by) {
        return Mono.defer(() -> returns.refuse(id, requireNonNullElse(body.reason(), ""), by))
                .map(ReturnView::of);
    }

    /** How many units of the line at a position. */
    record ReturnBody(@Nullable Integer position, @Nullable Integer quantity) {

        NewReturn of(String orderNumber) {
            new FieldChecks()
                    .required("position", position)
                    .required("quantity", quantity)
                    .refuseIfAny();
            return new NewReturn(orderNumber, requireNonNull(position), requireNonNull(quantity));
        }
    }

    /** Where the goods go. */
    record AddressBody(@Nullable String address) {}

    /** With which courier, under which number. */
    record SendingBody(@Nullable String courier, @Nullable String trackingNumber) {

        Sending given() {
            return new Sending(requireNonNullElse(courier, ""), requireNonNullElse(trackingNumber, ""));
        }
    }

    /** How many can be sold again. */
    record RefundBody(@Nullable Integer sellable) {}

    /** Why. */
    record ReasonBody(@Nullable String reason) {}
}
