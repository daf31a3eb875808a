package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.function.BiFunction;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.shop.Purchases.Purchase;
import org.luyumarket.returns.GoodsReturn;
import org.luyumarket.returns.ReturnStatus;
import org.luyumarket.returns.Returns;
import org.luyumarket.returns.Returns.NewReturn;
import org.luyumarket.returns.Returns.Sending;
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

/** One line of an order sent back: asked for by its buyer, and followed until the money is back. */
@RestController
@RequestMapping(path = "/orders/{number}/returns/{position}", produces = MediaType.TEXT_HTML_VALUE)
class MyReturnPages {

    private final Purchases purchases;
    private final Returns returns;
    private final MyReturnSheet sheet;
    private final Answers answers;
    private final Frames frames;
    private final Templates templates;

    MyReturnPages(
            Purchases purchases,
            Returns returns,
            MyReturnSheet sheet,
            Answers answers,
            Frames frames,
            Templates templates) {
        this.purchases = purchases;
        this.returns = returns;
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

    @PostMapping("/ask")
    Mono<ResponseEntity<JteModel>> ask(
            @PathVariable String number, @PathVariable int position, ServerWebExchange exchange) {
        return act(number, position, "ask", exchange, (place, input) -> {
            NewReturn wanted = new NewReturn(number, position, input.number("quantity"));
            input.refuseIfAny();
            return returns.ask(wanted, place.viewer());
        });
    }

    @PostMapping("/send")
    Mono<ResponseEntity<JteModel>> send(
            @PathVariable String number, @PathVariable int position, ServerWebExchange exchange) {
        return act(number, position, "send", exchange, (place, input) -> {
            Sending sending = new Sending(input.text("courier"), input.text("trackingNumber"));
            return existing(place).flatMap(known -> returns.send(known.id(), sending, place.viewer()));
        });
    }

    @PostMapping("/withdraw")
    Mono<ResponseEntity<JteModel>> withdraw(
            @PathVariable String number, @PathVariable int position, ServerWebExchange exchange) {
        return act(
                number,
                position,
                "withdraw",
                exchange,
                (place, input) -> existing(place).flatMap(known -> returns.withdraw(known.id(), place.viewer())));
    }

    private Mono<GoodsReturn> existing(Place place) {
        return returns.ofOrder(place.purchase().number(), place.viewer())
                .filter(known -> known.goods().position() == place.position())
                .filter(known -> known.status() != ReturnStatus.WITHDRAWN)
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
                    .thenReturn(Redirect.<JteModel>to(place.address()))
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

    /** A line of an order, as its buyer comes to it. */
    record Place(Purchase purchase, int position) {

        Viewer viewer() {
            return purchase.viewer();
        }

        String address() {
            return to("");
        }

        String to(String part) {
            return purchase.link().to("/returns/" + position + part);
        }
    }
}
