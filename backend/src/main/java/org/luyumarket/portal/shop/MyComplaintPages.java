package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.function.BiFunction;
import org.luyumarket.complaint.Complaint;
import org.luyumarket.complaint.Complaint.Topic;
import org.luyumarket.complaint.Complaints;
import org.luyumarket.complaint.Complaints.NewComplaint;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.shop.MyComplaintSheet.Place;
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

/** A complaint about one line of an order: opened by its buyer, and followed to its end. */
@RestController
@RequestMapping(path = "/orders/{number}/complaints/{position}", produces = MediaType.TEXT_HTML_VALUE)
class MyComplaintPages {

    private final Purchases purchases;
    private final Complaints complaints;
    private final MyComplaintSheet sheet;
    private final Answers answers;
    private final Frames frames;
    private final Templates templates;

    MyComplaintPages(
            Purchases purchases,
            Complaints complaints,
            MyComplaintSheet sheet,
            Answers answers,
            Frames frames,
            Templates templates) {
        this.purchases = purchases;
        this.complaints = complaints;
        this.sheet = sheet;
        this.answers = answers;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> one(@PathVariable String number, @PathVariable int position, ServerWebExchange exchange) {
        return purchases
                .at(number, exchange)
                .flatMap(purchase -> page(new Place(purchase, position), Refused.NONE, exchange));
    }

    @PostMapping("/open")
    Mono<ResponseEntity<JteModel>> open(
            @PathVariable String number, @PathVariable int position, ServerWebExchange exchange) {
        return act(number, position, "open", exchange, (place, input) -> {
            NewComplaint wanted = new NewComplaint(number, position, topic(input.text("topic")), input.text("words"));
            return complaints.open(wanted, place.viewer());
        });
    }

    /** What nobody offers counts as anything else. */
    private static Topic topic(String chosen) {
        return switch (chosen) {
            case "QUALITY" -> Topic.QUALITY;
            case "DELIVERY" -> Topic.DELIVERY;
            case "SERVICE" -> Topic.SERVICE;
            default -> Topic.OTHER;
        };
    }

    @PostMapping("/escalate")
    Mono<ResponseEntity<JteModel>> escalate(
            @PathVariable String number, @PathVariable int position, ServerWebExchange exchange) {
        return act(
                number,
                position,
                "escalate",
                exchange,
                (place, input) -> latest(place)
                        .flatMap(known -> complaints.escalate(known.id(), input.text("words"), place.viewer())));
    }

    @PostMapping("/settle")
    Mono<ResponseEntity<JteModel>> settle(
            @PathVariable String number, @PathVariable int position, ServerWebExchange exchange) {
        return act(
                number,
                position,
                "settle",
                exchange,
                (place, input) -> latest(place).flatMap(known -> complaints.settle(known.id(), place.viewer())));
    }

    private Mono<Complaint> latest(Place place) {
        return complaints
                .ofOrder(place.purchase().number(), place.viewer())
                .filter(known -> known.goods().position() == place.position())
                .takeLast(1)
                .next();
    }

    private Mono<ResponseEntity<JteModel>> act(
            String number,
            int position,
            String form,
            ServerWebExchange exchange,
            BiFunction<Place, FormInput, Mono<?>> deed) {
        return Mono.zip(purchases.at(number, exchange), Answers.input(exchange)).flatMap(parts -> {
            Place place = new Place(parts.getT1(), position);
            return Mono.defer(() -> deed.apply(place, parts.getT2()))
                    .thenReturn(Redirect.<JteModel>to(place.to("")))
                    .onErrorResume(
                            Refusal.class,
                            answers.refused(
                                    exchange,
                                    parts.getT2(),
                                    field -> field,
                                    refusal -> page(place, new Refused(form, refusal.form()), exchange)));
        });
    }

    private Mono<JteModel> page(Place place, Refused refused, ServerWebExchange exchange) {
        return frames.of(exchange)
                .flatMap(frame ->
                        sheet.page(place, refused, frame.texts()).map(page -> templates.shopMatter(frame, page)));
    }
}
