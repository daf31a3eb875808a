package org.luyumarket.subscription.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.subscription.Subscriptions;
import org.luyumarket.subscription.web.SubscriptionView.MessageView;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A supplier's programs are told what happens to its orders. */
@RestController
@RequestMapping("/api/v1/subscriptions")
class SubscriptionEndpoints {

    private final Subscriptions subscriptions;

    SubscriptionEndpoints(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Subscribes to what happens to one's orders", description = """
                    For suppliers. The address is of https and of a host of the public network; redirects are not followed. Topics are
                    `order.paid`, `order.shipped`, `parcel.arrived`, `claim.changed`, `return.changed` and `complaint.changed`. The
                    secret is shown in this answer and never again.""")
    Mono<SubscriptionView> open(@RequestBody SubscriptionBody body, @AuthenticationPrincipal Person supplier) {
        return subscriptions
                .open(requireNonNullElse(body.address(), ""), requireNonNullElse(body.topics(), List.of()), supplier)
                .map(SubscriptionView::of);
    }

    @GetMapping
    @Operation(summary = "One's subscriptions; failingSince says since when nothing has got through")
    Mono<List<SubscriptionView>> list(@AuthenticationPrincipal Person supplier) {
        return subscriptions.of(supplier).map(SubscriptionView::of).collectList();
    }

    @PatchMapping("/{id}")
    @Operation(
            summary =
                    "Switches a subscription off, or on again; it goes off by itself after five days (a setting) of failures")
    Mono<SubscriptionView> switchTo(
            @PathVariable UUID id, @RequestBody SwitchBody body, @AuthenticationPrincipal Person supplier) {
        return Mono.defer(() -> subscriptions.switchTo(id, body.given(), supplier))
                .map(SubscriptionView::of);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> end(@PathVariable UUID id, @AuthenticationPrincipal Person supplier) {
        return subscriptions.end(id, supplier);
    }

    @GetMapping("/{id}/messages")
    @Operation(summary = "What was sent in the last thirty days, how often, and what was answered")
    Mono<Page<MessageView>> log(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person supplier) {
        return subscriptions.log(id, new PageRequest(page, size), supplier).map(found -> found.map(MessageView::of));
    }

    @PostMapping("/{id}/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Sends a message of type test")
    Mono<Void> test(@PathVariable UUID id, @AuthenticationPrincipal Person supplier) {
        return subscriptions.test(id, supplier);
    }

    @PostMapping("/{id}/messages/{message}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Sends a message once more, under its old id")
    Mono<Void> replay(@PathVariable UUID id, @PathVariable UUID message, @AuthenticationPrincipal Person supplier) {
        return subscriptions.replay(id, message, supplier);
    }

    /** Where to, and what of. */
    record SubscriptionBody(
            @Nullable String address, @Nullable List<String> topics) {}

    /** On or off. */
    record SwitchBody(@Nullable Boolean active) {

        boolean given() {
            new FieldChecks().required("active", active).refuseIfAny();
            return Boolean.TRUE.equals(active);
        }
    }
}
