package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.photo.PhotoUpload;
import org.luyumarket.platform.photo.PlainPhoto;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.DeliveryInput;
import org.luyumarket.portal.DeliverySheets;
import org.luyumarket.portal.DeliverySheets.Reader;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.Refused;
import org.luyumarket.procurement.delivery.Deliveries;
import org.luyumarket.procurement.delivery.Deliveries.Filter;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What is brought to a unit's sites, and the sheet on which it is accepted there. */
@RestController
@RequestMapping(path = "/buyer/deliveries", produces = MediaType.TEXT_HTML_VALUE)
class DeliveryPages {

    private final Offices offices;
    private final Answers answers;
    private final Deliveries deliveries;
    private final DeliverySheets sheets;
    private final Templates templates;

    DeliveryPages(Offices offices, Answers answers, Deliveries deliveries, DeliverySheets sheets, Templates templates) {
        this.offices = offices;
        this.answers = answers;
        this.deliveries = deliveries;
        this.sheets = sheets;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> list(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return offices.office(exchange, person)
                .flatMap(office -> deliveries
                        .of(
                                new Filter(office.seat().institution().id(), null),
                                person,
                                new PageRequest(1, Page.MAX_SIZE))
                        .map(found -> templates.buyerDeliveries(
                                office.frame(),
                                office.desk(),
                                office.share(),
                                offices.deliveries(office).list(found.items()))));
    }

    @GetMapping("/{id}")
    Mono<JteModel> delivery(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, Refused.NONE, person, exchange);
    }

    @PostMapping("/{id}/acceptance")
    Mono<ResponseEntity<JteModel>> accept(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                id,
                "accepted",
                person,
                exchange,
                input -> deliveries
                        .find(id, person)
                        .map(found -> DeliveryInput.sheet(found, input))
                        .flatMap(sheet -> deliveries.accept(id, input.number("version"), sheet, person)));
    }

    @PostMapping("/{id}/redelivery")
    Mono<ResponseEntity<JteModel>> redeliver(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "redelivered", person, exchange, input -> {
            LocalDate day = input.day("day");
            input.refuseIfAny();
            return deliveries.redeliver(id, input.number("version"), day, person);
        });
    }

    @PostMapping("/{id}/strike-off")
    Mono<ResponseEntity<JteModel>> strikeOff(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                id,
                "struckOff",
                person,
                exchange,
                input -> deliveries.strikeOff(id, input.number("version"), input.text("reason"), person));
    }

    @PostMapping("/{id}/cancellation")
    Mono<ResponseEntity<JteModel>> cancel(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                id,
                "cancelled",
                person,
                exchange,
                input -> deliveries.cancel(id, input.number("version"), input.text("reason"), person));
    }

    @PostMapping(path = "/{id}/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<JteModel>> addPhoto(
            @PathVariable UUID id,
            @RequestPart FilePart photo,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return answers.act(
                forms(id, person, exchange),
                "photo",
                exchange,
                PhotoUpload.bytes(photo).map(PlainPhoto::of).flatMap(plain -> deliveries.addPhoto(id, plain, person)));
    }

    private Mono<ResponseEntity<JteModel>> act(
            UUID id, String form, Person person, ServerWebExchange exchange, Function<FormInput, Mono<?>> deed) {
        return answers.act(forms(id, person, exchange), form, exchange, deed);
    }

    private FormPage forms(UUID id, Person person, ServerWebExchange exchange) {
        return new FormPage(
                "/buyer/deliveries/" + id,
                "delivery.done.",
                DeliveryInput::fieldName,
                refused -> page(id, refused, person, exchange));
    }

    private Mono<JteModel> page(UUID id, Refused refused, Person person, ServerWebExchange exchange) {
        return Mono.zip(offices.office(exchange, person), deliveries.find(id, person))
                .map(parts -> templates.buyerDelivery(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        parts.getT1().share(),
                        sheets.file(
                                parts.getT2(),
                                new Reader(offices.deliveries(parts.getT1()), person.displayName(), refused))));
    }
}
