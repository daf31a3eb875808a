package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.function.Function;
import org.luyumarket.fulfilment.Fulfilment;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Problems;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.shop.Purchases.Purchase;
import org.luyumarket.storefront.Field;
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

/** An order as its buyer sees it, and what the buyer may do with it. */
@RestController
@RequestMapping(path = "/orders/{number}", produces = MediaType.TEXT_HTML_VALUE)
class MyOrderPages {

    private final Purchases purchases;
    private final Ordering ordering;
    private final Fulfilment fulfilment;
    private final MyOrderSheet sheet;
    private final MyClaimSheet claims;
    private final MyReturnSheet returns;
    private final MyComplaintSheet complaints;
    private final MyReviewSheet reviews;
    private final MyEInvoiceSheet einvoices;
    private final Problems problems;
    private final Frames frames;
    private final Templates templates;

    MyOrderPages(
            Purchases purchases,
            Ordering ordering,
            Fulfilment fulfilment,
            MyOrderSheet sheet,
            MyClaimSheet claims,
            MyReturnSheet returns,
            MyComplaintSheet complaints,
            MyReviewSheet reviews,
            MyEInvoiceSheet einvoices,
            Problems problems,
            Frames frames,
            Templates templates) {
        this.purchases = purchases;
        this.ordering = ordering;
        this.fulfilment = fulfilment;
        this.sheet = sheet;
        this.claims = claims;
        this.returns = returns;
        this.complaints = complaints;
        this.reviews = reviews;
        this.einvoices = einvoices;
        this.problems = problems;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> order(@PathVariable String number, ServerWebExchange exchange) {
        return purchases.at(number, exchange).flatMap(purchase -> page(purchase, Field.empty(), exchange));
    }

    @PostMapping("/cancel")
    Mono<ResponseEntity<Void>> cancel(@PathVariable String number, ServerWebExchange exchange) {
        return act(number, exchange, purchase -> ordering.cancel(number, purchase.viewer()));
    }

    @PostMapping("/receipt")
    Mono<ResponseEntity<Void>> confirmReceipt(@PathVariable String number, ServerWebExchange exchange) {
        return act(number, exchange, purchase -> fulfilment.confirmReceipt(number, purchase.viewer()));
    }

    @PostMapping("/refund")
    Mono<ResponseEntity<JteModel>> askForRefund(@PathVariable String number, ServerWebExchange exchange) {
        return Mono.zip(purchases.at(number, exchange), exchange.getFormData().map(FormInput::new))
                .flatMap(parts -> ask(parts.getT1(), parts.getT2().text("reason"), exchange));
    }

    private Mono<ResponseEntity<JteModel>> ask(Purchase purchase, String reason, ServerWebExchange exchange) {
        return Mono.defer(() -> ordering.askForRefund(purchase.number(), reason, purchase.viewer()))
                .thenReturn(Redirect.<JteModel>to(purchase.link().address()))
                .onErrorResume(InvalidInput.class, refusal -> again(purchase, reason, refusal, exchange));
    }

    private Mono<ResponseEntity<JteModel>> again(
            Purchase purchase, String reason, InvalidInput refusal, ServerWebExchange exchange) {
        Problem problem = problems.describe(refusal, exchange);
        String error = problem.errors().get(0).message();
        return page(purchase, new Field(reason, error), exchange)
                .map(page -> ResponseEntity.status(problem.status()).body(page));
    }

    private Mono<JteModel> page(Purchase purchase, Field reason, ServerWebExchange exchange) {
        return Mono.zip(
                        frames.of(exchange),
                        fulfilment.track(purchase.number(), purchase.viewer()),
                        claims.lines(purchase, Frames.texts(exchange)),
                        returns.lines(purchase, Frames.texts(exchange)),
                        complaints.lines(purchase, Frames.texts(exchange)),
                        reviews.lines(purchase, Frames.texts(exchange)),
                        einvoices.note(purchase, Frames.texts(exchange)))
                .map(parts -> templates.shopOrder(
                        parts.getT1(),
                        sheet.page(
                                parts.getT2(),
                                purchase.link(),
                                reason,
                                parts.getT1().texts()),
                        parts.getT3(),
                        parts.getT4(),
                        parts.getT5(),
                        parts.getT6(),
                        parts.getT7()));
    }

    private Mono<ResponseEntity<Void>> act(
            String number, ServerWebExchange exchange, Function<Purchase, Mono<?>> deed) {
        return purchases
                .at(number, exchange)
                .flatMap(purchase -> deed.apply(purchase)
                        .thenReturn(Redirect.to(purchase.link().address())));
    }
}
