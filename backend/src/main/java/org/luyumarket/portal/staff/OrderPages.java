package org.luyumarket.portal.staff;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.luyumarket.fulfilment.Fulfilment;
import org.luyumarket.fulfilment.TrackedOrder;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.RefundOrder;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.payment.Refund;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Desks.Seat;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.Shipping;
import org.luyumarket.portal.Shown;
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

    static final String SHIPPED = "shipped";
    static final String REFUNDED = "refunded";
    static final String DECLINED = "declined";
    static final String SETTLED = "settled";

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
        return page(number, Refused.NONE, person, exchange);
    }

    @PostMapping("/shipments")
    Mono<ResponseEntity<JteModel>> ship(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return answers.act(
                forms(number, person, exchange),
                SHIPPED,
                exchange,
                input -> fulfilment.ship(number, Shipping.request(input), person));
    }

    @PostMapping("/refunds")
    Mono<ResponseEntity<JteModel>> refund(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        FormPage page = forms(number, person, exchange);
        return Answers.input(exchange)
                .flatMap(input -> Mono.defer(() -> ordering.refund(number, refund(input), person))
                        .flatMap(refund -> answers.done(exchange, page.address(), underWay(refund, exchange)))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        page.fieldName(),
                                        refusal -> page.again().apply(new Refused(REFUNDED, refusal.form())))));
    }

    private static String underWay(Refund refund, ServerWebExchange exchange) {
        return Frames.texts(exchange).get("desk.order.done.refunded", Shown.amount(refund.amount()));
    }

    @PostMapping("/refund-declined")
    Mono<ResponseEntity<JteModel>> decline(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return answers.act(
                forms(number, person, exchange),
                DECLINED,
                exchange,
                input -> ordering.declineRefund(number, input.text("reason"), person));
    }

    @PostMapping("/attention-settled")
    Mono<ResponseEntity<JteModel>> settle(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return answers.act(
                forms(number, person, exchange),
                SETTLED,
                exchange,
                input -> ordering.settle(number, input.text("reason"), person));
    }

    private FormPage forms(String number, Person person, ServerWebExchange exchange) {
        return new FormPage(
                "/staff/orders/" + number,
                "desk.order.done.",
                Shipping::fieldName,
                refused -> page(number, refused, person, exchange));
    }

    private static RefundOrder refund(FormInput input) {
        RefundOrder request = new RefundOrder(input.money("amount"), input.text("reason"), input.text("key"));
        input.refuseIfAny();
        return request;
    }

    private Mono<JteModel> page(String number, Refused refused, Person person, ServerWebExchange exchange) {
        Mono<TrackedOrder> order = fulfilment.track(number, new Viewer(person, null));
        return Mono.zip(desks.seat(exchange, person), order, files.supplierNames())
                .map(parts -> page(parts.getT1(), parts.getT2(), refused, parts.getT3()));
    }

    private JteModel page(Seat seat, TrackedOrder order, Refused refused, Map<String, String> suppliers) {
        return templates.staffOrder(seat.frame(), seat.desk(), files.file(order, refused, suppliers, seat.texts()));
    }
}
