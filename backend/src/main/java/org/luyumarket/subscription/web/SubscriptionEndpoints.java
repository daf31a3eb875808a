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

/** The programs of suppliers and partners are told what happens to their orders and deals. */
@RestController
@RequestMapping("/api/v1/subscriptions")
class SubscriptionEndpoints {

    private final Subscriptions subscriptions;

    SubscriptionEndpoints(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Subscribes to what happens to one's orders or deals", description = """
                    The address is of https and of a host of the public network; redirects are not followed. Topics of suppliers are
                    `order.paid`, `order.shipped`, `parcel.arrived`, `claim.changed`, `return.changed` and `complaint.changed`,
                    those of channel partners `deal.changed` and `sale.recorded`. The secret is shown in this answer and never
                    again.""")
    Mono<SubscriptionView> open(@RequestBody SubscriptionBody body, @AuthenticationPrincipal Person owner) {
        return subscriptions
                .open(requireNonNullElse(body.address(), ""), requireNonNullElse(body.topics(), List.of()), owner)
                .map(SubscriptionView::of);
    }

    @GetMapping
    @Operation(summary = "One's subscriptions; failingSince says since when nothing has got through")
    Mono<List<SubscriptionView>> list(@AuthenticationPrincipal Person owner) {
        return subscriptions.of(owner).map(SubscriptionView::of).collectList();
    }

    @PatchMapping("/{id}")
    @Operation(
            summary =
                    "Switches a subscription off, or on again; it goes off by itself after five days (a setting) of failures")
    Mono<SubscriptionView> switchTo(
            @PathVariable UUID id, @RequestBody SwitchBody body, @AuthenticationPrincipal Person owner) {
        return Mono.defer(() -> subscriptions.switchTo(id, body.given(), owner)).map(SubscriptionView::of);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> end(@PathVariable UUID id, @AuthenticationPrincipal Person owner) {
        return subscriptions.end(id, owner);
    }

    @GetMapping("/{id}/messages")
    @Operation(summary = "What was sent in the last thirty days, how often, and what was answered")
    Mono<Page<MessageView>> log(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean failed,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person owner) {
        return subscriptions
                .log(id, failed, new PageRequest(page, size), owner)
                .map(found -> found.map(MessageView::of));
    }

    @PostMapping("/{id}/secret")
    @Operation(
            summary = "Replaces the secret",
            description =
                    "The new one is shown in this answer and never again. For a day messages are signed with both.")
    Mono<SubscriptionView> rotate(@PathVariable UUID id, @AuthenticationPrincipal Person owner) {
        return subscriptions.rotate(id, owner).map(SubscriptionView::of);
    }

    @PostMapping("/{id}/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Sends a message of type test")
    Mono<Void> test(@PathVariable UUID id, @AuthenticationPrincipal Person owner) {
        return subscriptions.test(id, owner);
    }

    @PostMapping("/{id}/messages/{message}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Sends a message once more, under its old id")
    Mono<Void> replay(@PathVariable UUID id, @PathVariable UUID message, @AuthenticationPrincipal Person owner) {
        return subscriptions.replay(id, message, owner);
    }

    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Sends several messages once more",
            description =
                    "Those named, 500 at most; without names all that did not get through. The answer says how many.")
    Mono<Replayed> replay(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable ReplayBody body,
            @AuthenticationPrincipal Person owner) {
        List<UUID> named = body == null ? null : body.messages();
        return Mono.defer(() ->
                        named == null ? subscriptions.replayFailed(id, owner) : subscriptions.replay(id, named, owner))
                .map(Replayed::new);
    }

    /** Which messages; all that did not get through if none are named. */
    record ReplayBody(@Nullable List<UUID> messages) {}

    /** How many are on their way once more. */
    record Replayed(long replayed) {}

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
