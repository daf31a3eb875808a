package org.luyumarket.portal.supply;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.luyumarket.fulfilment.Fulfilment;
import org.luyumarket.fulfilment.TrackedOrder;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Desks.Seat;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.OrderFiles;
import org.luyumarket.portal.Shipping;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.OrderFile;
import org.luyumarket.storefront.shop.EInvoiceNote;
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

/** One order as far as this supplier's goods go, and the parcel they send. */
@RestController
@RequestMapping(path = "/supply/orders/{number}", produces = MediaType.TEXT_HTML_VALUE)
class SupplyOrderPages {

    private final Desks desks;
    private final Answers answers;
    private final Fulfilment fulfilment;
    private final OrderFiles files;
    private final SupplyEInvoiceSheets einvoices;
    private final Templates templates;
    private final Clock clock;

    SupplyOrderPages(
            Desks desks,
            Answers answers,
            Fulfilment fulfilment,
            OrderFiles files,
            SupplyEInvoiceSheets einvoices,
            Templates templates,
            Clock clock) {
        this.desks = desks;
        this.answers = answers;
        this.fulfilment = fulfilment;
        this.files = files;
        this.einvoices = einvoices;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    Mono<JteModel> order(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(number, FormState.of(Map.of()), person, exchange);
    }

    @PostMapping("/shipments")
    Mono<ResponseEntity<JteModel>> ship(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return answers.act(
                forms(number, person, exchange),
                "shipped",
                exchange,
                input -> fulfilment.ship(number, Shipping.request(input), person));
    }

    private FormPage forms(String number, Person person, ServerWebExchange exchange) {
        return new FormPage(
                address(number),
                "desk.order.done.",
                Shipping::fieldName,
                refused -> page(number, refused.form(), person, exchange));
    }

    private Mono<JteModel> page(String number, FormState form, Person person, ServerWebExchange exchange) {
        return Mono.zip(
                        desks.seat(exchange, person),
                        fulfilment.track(number, new Viewer(person, null)),
                        einvoices.note(number, person, Frames.texts(exchange)))
                .map(parts -> page(parts.getT1(), file(parts.getT1(), parts.getT2(), form, person), parts.getT3()));
    }

    private JteModel page(Seat seat, OrderFile file, EInvoiceNote einvoice) {
        return templates.supplyOrder(seat.frame(), seat.desk(), file, einvoice);
    }

    private OrderFile file(Seat seat, TrackedOrder tracked, FormState form, Person person) {
        Map<String, String> me = Map.of(String.valueOf(person.supplierId()), person.displayName());
        OrderFile file =
                files.file(tracked, me, seat.texts(), address(tracked.order().number()));
        return OrderFiles.isToBeShipped(tracked.order())
                ? file.with(Shipping.form(tracked.order(), form, LocalDate.now(clock), seat.texts()), null, null)
                : file;
    }

    private static String address(String number) {
        return "/supply/orders/" + number;
    }
}
