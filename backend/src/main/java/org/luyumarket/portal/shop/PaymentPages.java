package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import org.luyumarket.fulfilment.Fulfilment;
import org.luyumarket.fulfilment.TrackedOrder;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.PaymentStatus;
import org.luyumarket.platform.Ids;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.shop.Purchases.Purchase;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.shop.PayPage;
import org.luyumarket.storefront.shop.PaymentReturnPage;
import org.luyumarket.storefront.shop.PaymentReturnPage.Outcome;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Choosing how to pay, and coming back from it. */
@RestController
@RequestMapping(path = "/orders/{number}", produces = MediaType.TEXT_HTML_VALUE)
class PaymentPages {

    private final Purchases purchases;
    private final Ordering ordering;
    private final Fulfilment fulfilment;
    private final Ids ids;
    private final Frames frames;
    private final Templates templates;

    PaymentPages(
            Purchases purchases,
            Ordering ordering,
            Fulfilment fulfilment,
            Ids ids,
            Frames frames,
            Templates templates) {
        this.purchases = purchases;
        this.ordering = ordering;
        this.fulfilment = fulfilment;
        this.ids = ids;
        this.frames = frames;
        this.templates = templates;
    }

    /** An order that no longer waits for money shows itself instead. */
    @GetMapping("/pay")
    Mono<ResponseEntity<JteModel>> choose(@PathVariable String number, ServerWebExchange exchange) {
        return purchases
                .at(number, exchange)
                .flatMap(purchase -> Mono.zip(frames.of(exchange), fulfilment.track(number, purchase.viewer()))
                        .map(parts -> choice(parts.getT1(), purchase, parts.getT2())));
    }

    @PostMapping("/pay")
    Mono<ResponseEntity<Void>> pay(@PathVariable String number, ServerWebExchange exchange) {
        return Mono.zip(purchases.at(number, exchange), exchange.getFormData().map(FormInput::new))
                .flatMap(parts -> Paying.chosen(
                        parts.getT2(),
                        parts.getT1().link(),
                        exchange,
                        order -> ordering.pay(number, order, parts.getT1().viewer())));
    }

    @GetMapping("/paid")
    Mono<JteModel> comeBack(@PathVariable String number, ServerWebExchange exchange) {
        return purchases
                .at(number, exchange)
                .flatMap(purchase -> Mono.zip(frames.of(exchange), fulfilment.track(number, purchase.viewer()))
                        .map(parts -> templates.shopPaymentReturn(parts.getT1(), result(purchase, parts.getT2()))));
    }

    private ResponseEntity<JteModel> choice(Frame frame, Purchase purchase, TrackedOrder tracked) {
        Order order = tracked.order();
        if (order.status() != OrderStatus.AWAITING_PAYMENT) {
            return Redirect.to(purchase.link().address());
        }
        PayPage page = new PayPage(
                purchase.link(),
                Words.amount(order.amounts().total()),
                Words.time(order.holdExpiresAt()),
                ids.next().toString(),
                hasFailed(tracked) ? frame.text("pay.declined") : null);
        return ResponseEntity.ok(templates.shopPay(frame, page));
    }

    private static PaymentReturnPage result(Purchase purchase, TrackedOrder tracked) {
        return new PaymentReturnPage(
                purchase.link(),
                outcome(tracked),
                Words.amount(tracked.order().amounts().total()));
    }

    private static Outcome outcome(TrackedOrder tracked) {
        return switch (tracked.order().status()) {
            case AWAITING_PAYMENT -> hasFailed(tracked) ? Outcome.FAILED : Outcome.WAITING;
            case PAID, SHIPPED, COMPLETED, REFUNDED -> Outcome.PAID;
            case CANCELLED, EXPIRED -> Outcome.CLOSED;
        };
    }

    /** Payments come newest first; only the last attempt counts. */
    private static boolean hasFailed(TrackedOrder tracked) {
        return tracked.payments().stream()
                .findFirst()
                .map(Payment::status)
                .map(status -> status == PaymentStatus.DECLINED || status == PaymentStatus.EXPIRED)
                .orElse(false);
    }
}
