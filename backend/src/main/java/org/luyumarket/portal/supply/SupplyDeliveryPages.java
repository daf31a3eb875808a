package org.luyumarket.portal.supply;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.DeliveryInput;
import org.luyumarket.portal.DeliverySheets;
import org.luyumarket.portal.DeliverySheets.Reader;
import org.luyumarket.portal.DeliveryTurns;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.Refused;
import org.luyumarket.procurement.delivery.Deliveries;
import org.luyumarket.procurement.delivery.Deliveries.Filter;
import org.luyumarket.procurement.delivery.Delivery;
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

/** What units called off from this supplier, to be confirmed and sent. */
@RestController
@RequestMapping(path = "/supply/deliveries", produces = MediaType.TEXT_HTML_VALUE)
class SupplyDeliveryPages {

    private final Desks desks;
    private final Answers answers;
    private final Deliveries deliveries;
    private final DeliverySheets sheets;
    private final Templates templates;
    private final Clock clock;

    SupplyDeliveryPages(
            Desks desks,
            Answers answers,
            Deliveries deliveries,
            DeliverySheets sheets,
            Templates templates,
            Clock clock) {
        this.desks = desks;
        this.answers = answers;
        this.deliveries = deliveries;
        this.sheets = sheets;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    Mono<JteModel> list(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(
                        desks.seat(exchange, person),
                        deliveries.of(new Filter(null, null), person, new PageRequest(1, Page.MAX_SIZE)))
                .map(parts -> templates.supplyDeliveries(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        turns(parts.getT1().texts()).list(parts.getT2().items())));
    }

    @GetMapping("/{id}")
    Mono<JteModel> delivery(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, Refused.NONE, person, exchange);
    }

    @PostMapping("/{id}/confirmation")
    Mono<ResponseEntity<JteModel>> confirm(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                id,
                "confirmed",
                person,
                exchange,
                (found, input) -> deliveries.confirm(id, input.number("version"), person));
    }

    @PostMapping("/{id}/dispatch")
    Mono<ResponseEntity<JteModel>> send(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                id,
                "sent",
                person,
                exchange,
                (found, input) ->
                        deliveries.send(id, input.number("version"), DeliveryInput.dispatch(found, input), person));
    }

    @PostMapping("/{id}/cancellation")
    Mono<ResponseEntity<JteModel>> cancel(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                id,
                "cancelled",
                person,
                exchange,
                (found, input) -> deliveries.cancel(id, input.number("version"), input.text("reason"), person));
    }

    private Mono<ResponseEntity<JteModel>> act(
            UUID id,
            String form,
            Person person,
            ServerWebExchange exchange,
            BiFunction<Delivery, FormInput, Mono<Delivery>> deed) {
        return deliveries
                .find(id, person)
                .flatMap(found ->
                        answers.act(forms(found, person, exchange), form, exchange, input -> deed.apply(found, input)));
    }

    private FormPage forms(Delivery found, Person person, ServerWebExchange exchange) {
        return new FormPage(
                "/supply/deliveries/" + found.id(),
                "delivery.done.",
                field -> DeliveryInput.fieldName(found, field),
                refused -> page(found.id(), refused, person, exchange));
    }

    private Mono<JteModel> page(UUID id, Refused refused, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), deliveries.find(id, person))
                .map(parts -> templates.supplyDelivery(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.file(
                                parts.getT2(),
                                new Reader(turns(parts.getT1().texts()), person.displayName(), refused))));
    }

    private DeliveryTurns turns(Texts texts) {
        return DeliveryTurns.ofSupplier(clock, texts);
    }
}
