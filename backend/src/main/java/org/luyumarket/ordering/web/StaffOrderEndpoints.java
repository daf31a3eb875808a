package org.luyumarket.ordering.web;

import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderFilter;
import org.luyumarket.ordering.Ordering.RefundOrder;
import org.luyumarket.payment.PaymentStatus;
import org.luyumarket.payment.Refund;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.http.HttpStatus;
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
import reactor.core.publisher.Mono;

/** What staff do with orders, and suppliers with those that have lines of theirs. */
@RestController
@RequestMapping("/api/v1/staff/orders")
class StaffOrderEndpoints {

    private final Ordering ordering;

    StaffOrderEndpoints(Ordering ordering) {
        this.ordering = ordering;
    }

    @GetMapping
    Mono<Page<OrderBody>> list(
            @RequestParam(required = false) @Nullable OrderStatus status,
            @RequestParam(required = false) @Nullable String orderNumber,
            @RequestParam(defaultValue = "false") boolean refundAsked,
            @RequestParam(defaultValue = "false") boolean attention,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person viewer) {
        OrderFilter filter = new OrderFilter(status, refundAsked, attention, orderNumber);
        return ordering.orders(filter, viewer, new PageRequest(page, size)).map(found -> found.map(OrderBody::of));
    }

    @PostMapping("/{number}/refunds")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<RefundedBody> refund(
            @PathVariable String number,
            @RequestBody RefundBody body,
            @RequestHeader(name = OrderEndpoints.IDEMPOTENCY_KEY, defaultValue = "") String key,
            @AuthenticationPrincipal Person staff) {
        return ordering.refund(number, body.toRefund(key), staff).map(RefundedBody::of);
    }

    @PostMapping("/{number}/refund-requests/decline")
    Mono<OrderBody> declineRefund(
            @PathVariable String number, @RequestBody ReasonBody body, @AuthenticationPrincipal Person staff) {
        return ordering.declineRefund(number, body.given(), staff).map(OrderBody::of);
    }

    @PostMapping("/{number}/attention/settle")
    Mono<OrderBody> settle(
            @PathVariable String number, @RequestBody ReasonBody body, @AuthenticationPrincipal Person staff) {
        return ordering.settle(number, body.given(), staff).map(OrderBody::of);
    }

    /** Money to be given back. */
    record RefundBody(@Nullable Money amount, @Nullable String reason) {

        RefundOrder toRefund(String key) {
            if (amount == null) {
                throw new InvalidInput("amount", "required");
            }
            return new RefundOrder(amount, reason == null ? "" : reason, key);
        }
    }

    /** A refund as it stands. */
    record RefundedBody(UUID refundId, PaymentStatus status, Money amount, String reason) {

        static RefundedBody of(Refund refund) {
            return new RefundedBody(refund.id(), refund.status(), refund.amount(), refund.reason());
        }
    }
}
