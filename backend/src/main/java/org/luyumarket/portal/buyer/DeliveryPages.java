package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Function;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.photo.PhotoUpload;
import org.luyumarket.platform.photo.PlainPhoto;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.DeliveryInput;
import org.luyumarket.portal.DeliverySheets;
import org.luyumarket.portal.DeliverySheets.Reader;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Refused;
import org.luyumarket.procurement.delivery.Deliveries;
import org.luyumarket.procurement.delivery.Deliveries.Filter;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.LinkedMultiValueMap;
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
                person,
                exchange,
                "accepted",
                input -> deliveries
                        .find(id, person)
                        .map(found -> DeliveryInput.sheet(found, input))
                        .flatMap(sheet -> deliveries.accept(id, input.number("version"), sheet, person)));
    }

    @PostMapping("/{id}/redelivery")
    Mono<ResponseEntity<JteModel>> redeliver(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, person, exchange, "redelivered", input -> {
            var day = input.day("day");
            input.refuseIfAny();
            return deliveries.redeliver(id, input.number("version"), day, person);
        });
    }

    @PostMapping("/{id}/strike-off")
    Mono<ResponseEntity<JteModel>> strikeOff(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                id,
                person,
                exchange,
                "struckOff",
                input -> deliveries.strikeOff(id, input.number("version"), input.text("reason"), person));
    }

    @PostMapping("/{id}/cancellation")
    Mono<ResponseEntity<JteModel>> cancel(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                id,
                person,
                exchange,
                "cancelled",
                input -> deliveries.cancel(id, input.number("version"), input.text("reason"), person));
    }

    @PostMapping(path = "/{id}/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<JteModel>> addPhoto(
            @PathVariable UUID id,
            @RequestPart FilePart photo,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        FormInput nothing = new FormInput(new LinkedMultiValueMap<>());
        return done(
                id,
                person,
                exchange,
                "photo",
                nothing,
                PhotoUpload.bytes(photo).map(PlainPhoto::of).flatMap(plain -> deliveries.addPhoto(id, plain, person)));
    }

    private Mono<ResponseEntity<JteModel>> act(
            UUID id, Person person, ServerWebExchange exchange, String done, Function<FormInput, Mono<?>> deed) {
        return Answers.input(exchange)
                .flatMap(input -> done(id, person, exchange, done, input, Mono.defer(() -> deed.apply(input))));
    }

    private Mono<ResponseEntity<JteModel>> done(
            UUID id, Person person, ServerWebExchange exchange, String done, FormInput input, Mono<?> deed) {
        return deed.flatMap(after -> answers.done(
                        exchange,
                        "/buyer/deliveries/" + id,
                        Frames.texts(exchange).get("delivery.done." + done)))
                .onErrorResume(
                        Refusal.class,
                        answers.refused(
                                exchange,
                                input,
                                DeliveryInput::fieldName,
                                refusal -> page(id, new Refused(done, refusal.form()), person, exchange)));
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
