package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import org.luyumarket.ordering.GiftOrder;
import org.luyumarket.ordering.GiftOrders;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.PaymentStatus;
import org.luyumarket.payment.Payments;
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

/** A gift as its giver sees it, pays for it and takes it back. */
@RestController
@RequestMapping(path = "/gifts/{number}", produces = MediaType.TEXT_HTML_VALUE)
class GiftOrderPages {

    private final Purchases purchases;
    private final GiftOrders gifts;
    private final Payments payments;
    private final GiftOrderSheet sheet;
    private final Ids ids;
    private final Frames frames;
    private final Templates templates;

    GiftOrderPages(
            Purchases purchases,
            GiftOrders gifts,
            Payments payments,
            GiftOrderSheet sheet,
            Ids ids,
            Frames frames,
            Templates templates) {
        this.purchases = purchases;
        this.gifts = gifts;
        this.payments = payments;
        this.sheet = sheet;
        this.ids = ids;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> gift(@PathVariable String number, ServerWebExchange exchange) {
        return purchases
                .at(number, exchange)
                .flatMap(purchase -> Mono.zip(frames.of(exchange), gifts.find(number, purchase.viewer()))
                        .map(parts -> templates.shopGift(
                                parts.getT1(),
                                sheet.page(
                                        parts.getT2(),
                                        purchase.link(),
                                        parts.getT1().texts()))));
    }

    @PostMapping("/cancel")
    Mono<ResponseEntity<Void>> cancel(@PathVariable String number, ServerWebExchange exchange) {
        return purchases
                .at(number, exchange)
                .flatMap(purchase -> gifts.cancel(number, purchase.viewer())
                        .thenReturn(Redirect.to(purchase.link().address())));
    }

    /** A gift that no longer waits for money shows itself instead. */
    @GetMapping("/pay")
    Mono<ResponseEntity<JteModel>> choose(@PathVariable String number, ServerWebExchange exchange) {
        return purchases
                .at(number, exchange)
                .flatMap(purchase -> Mono.zip(
                                frames.of(exchange), gifts.find(number, purchase.viewer()), hasFailed(number))
                        .map(parts -> choice(parts.getT1(), purchase, parts.getT2(), parts.getT3())));
    }

    @PostMapping("/pay")
    Mono<ResponseEntity<Void>> pay(@PathVariable String number, ServerWebExchange exchange) {
        return Mono.zip(purchases.at(number, exchange), exchange.getFormData().map(FormInput::new))
                .flatMap(parts -> Paying.chosen(
                        parts.getT2(),
                        parts.getT1().link(),
                        exchange,
                        order -> gifts.pay(number, order, parts.getT1().viewer())));
    }

    @GetMapping("/paid")
    Mono<JteModel> comeBack(@PathVariable String number, ServerWebExchange exchange) {
        return purchases
                .at(number, exchange)
                .flatMap(purchase -> Mono.zip(
                                frames.of(exchange), gifts.find(number, purchase.viewer()), hasFailed(number))
                        .map(parts -> templates.shopPaymentReturn(
                                parts.getT1(), result(purchase, parts.getT2(), parts.getT3()))));
    }

    private ResponseEntity<JteModel> choice(Frame frame, Purchase purchase, GiftOrder gift, boolean failed) {
        return gift.awaitsPayment()
                ? ResponseEntity.ok(templates.shopPay(
                        frame,
                        new PayPage(
                                purchase.link(),
                                Words.amount(gift.total()),
                                Words.time(gift.holdExpiresAt()),
                                ids.next().toString(),
                                failed ? frame.text("pay.declined") : null)))
                : Redirect.to(purchase.link().address());
    }

    private static PaymentReturnPage result(Purchase purchase, GiftOrder gift, boolean failed) {
        return new PaymentReturnPage(purchase.link(), outcome(gift, failed), Words.amount(gift.total()));
    }

    private static Outcome outcome(GiftOrder gift, boolean failed) {
        if (gift.isPaid()) {
            return Outcome.PAID;
        }
        if (!gift.awaitsPayment()) {
            return Outcome.CLOSED;
        }
        return failed ? Outcome.FAILED : Outcome.WAITING;
    }

    /** Payments come newest first; only the last attempt counts. */
    private Mono<Boolean> hasFailed(String number) {
        return payments.of(number)
                .next()
                .map(Payment::status)
                .map(status -> status == PaymentStatus.DECLINED || status == PaymentStatus.EXPIRED)
                .defaultIfEmpty(false);
    }
}
