package org.luyumarket.portal.staff;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.luyumarket.fulfilment.Fulfilment;
import org.luyumarket.fulfilment.TrackedOrder;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.RefundOrder;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Desks.Seat;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Shipping;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One order, and what staff decide about it: send it, give money back, or not. */
@RestController
@RequestMapping(path = "/staff/orders/{number}", produces = MediaType.TEXT_HTML_VALUE)
class OrderPages {

    private final Desks desks;
    private final Answers answers;
    private final Ordering ordering;
    private final Fulfilment fulfilment;
    private final StaffOrderFiles files;
    private final Templates templates;

    OrderPages(
            Desks desks,
            Answers answers,
            Ordering ordering,
            Fulfilment fulfilment,
            StaffOrderFiles files,
            Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.ordering = ordering;
        this.fulfilment = fulfilment;
        this.files = files;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> order(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(number, OrderForms.untouched(), person, exchange);
    }

    @PostMapping("/shipments")
    Mono<ResponseEntity<JteModel>> ship(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.fromSupplier(() -> Shipping.request(input))
                        .flatMap(request -> fulfilment.ship(number, request, person))
                        .flatMap(shipped ->
                                answers.done(exchange, address(number), text(exchange, "desk.order.done.shipped")))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        Shipping::fieldName,
                                        refusal ->
                                                page(number, OrderForms.shipping(refusal.form()), person, exchange))));
    }

    @PostMapping("/refunds")
    Mono<ResponseEntity<JteModel>> refund(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.fromSupplier(() -> refund(input))
                        .flatMap(request -> ordering.refund(number, request, person))
                        .flatMap(refund -> answers.done(
                                exchange,
                                address(number),
                                text(exchange, "desk.order.done.refunded", Shown.amount(refund.amount()))))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        UnaryOperator.identity(),
                                        refusal ->
                                                page(number, OrderForms.refunding(refusal.form()), person, exchange))));
    }

    @PostMapping("/refund-declined")
    Mono<ResponseEntity<JteModel>> decline(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.defer(() -> ordering.declineRefund(number, input.text("reason"), person))
                        .flatMap(order ->
                                answers.done(exchange, address(number), text(exchange, "desk.order.done.declined")))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        UnaryOperator.identity(),
                                        refusal ->
                                                page(number, OrderForms.declining(refusal.form()), person, exchange))));
    }

    @PostMapping("/attention-settled")
    Mono<ResponseEntity<JteModel>> settle(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.defer(() -> ordering.settle(number, input.text("reason"), person))
                        .flatMap(order ->
                                answers.done(exchange, address(number), text(exchange, "desk.order.done.settled")))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        UnaryOperator.identity(),
                                        refusal ->
                                                page(number, OrderForms.settling(refusal.form()), person, exchange))));
    }

    private static RefundOrder refund(FormInput input) {
        RefundOrder request = new RefundOrder(input.money("amount"), input.text("reason"), input.text("key"));
        input.refuseIfAny();
        return request;
    }

    private Mono<JteModel> page(String number, OrderForms forms, Person person, ServerWebExchange exchange) {
        Mono<TrackedOrder> order = fulfilment.track(number, new Viewer(person, null));
        return Mono.zip(desks.seat(exchange, person), order, files.supplierNames())
                .map(parts -> page(parts.getT1(), parts.getT2(), forms, parts.getT3()));
    }

    private JteModel page(Seat seat, TrackedOrder order, OrderForms forms, Map<String, String> suppliers) {
        return templates.staffOrder(seat.frame(), seat.desk(), files.file(order, forms, suppliers, seat.texts()));
    }

    private static String address(String number) {
        return "/staff/orders/" + number;
    }

    private static String text(ServerWebExchange exchange, String key, Object... values) {
        Texts texts = Frames.texts(exchange);
        return texts.get(key, values);
    }
}
