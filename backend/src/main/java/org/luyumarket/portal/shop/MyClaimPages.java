package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.luyumarket.aftersale.Claim;
import org.luyumarket.aftersale.Claims;
import org.luyumarket.aftersale.Claims.NewClaim;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.photo.PhotoUpload;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.shop.Purchases.Purchase;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Bad fruit of one line of an order: claimed by its buyer, and followed until it is paid for. */
@RestController
@RequestMapping("/orders/{number}/claims/{position}")
class MyClaimPages {

    private final Purchases purchases;
    private final Claims claims;
    private final MyClaimSheet sheet;
    private final Answers answers;
    private final Frames frames;
    private final Templates templates;

    MyClaimPages(
            Purchases purchases,
            Claims claims,
            MyClaimSheet sheet,
            Answers answers,
            Frames frames,
            Templates templates) {
        this.purchases = purchases;
        this.claims = claims;
        this.sheet = sheet;
        this.answers = answers;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> claim(@PathVariable String number, @PathVariable int position, ServerWebExchange exchange) {
        return purchases
                .at(number, exchange)
                .flatMap(purchase -> page(purchase, position, FormState.of(Map.of()), exchange));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<JteModel>> open(
            @PathVariable String number,
            @PathVariable int position,
            @RequestPart("photos") Flux<FilePart> photos,
            ServerWebExchange exchange) {
        return Answers.parts(exchange)
                .flatMap(input -> act(
                        number,
                        position,
                        exchange,
                        input,
                        purchase -> photos.concatMap(PhotoUpload::bytes)
                                .collectList()
                                .map(sent ->
                                        new NewClaim(number, position, input.number("bad"), input.text("note"), sent))
                                .doOnNext(read -> input.refuseIfAny())
                                .flatMap(claim -> claims.open(claim, purchase.viewer()))));
    }

    @PostMapping(path = "/appeal", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<JteModel>> appeal(
            @PathVariable String number, @PathVariable int position, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> act(
                        number,
                        position,
                        exchange,
                        input,
                        purchase -> existing(purchase, position)
                                .flatMap(claim -> claims.appeal(claim.id(), input.text("reason"), purchase.viewer()))));
    }

    @GetMapping("/photos/{photo}")
    Mono<ResponseEntity<byte[]>> photo(
            @PathVariable String number,
            @PathVariable int position,
            @PathVariable UUID photo,
            ServerWebExchange exchange) {
        return purchases
                .at(number, exchange)
                .flatMap(purchase -> existing(purchase, position)
                        .flatMap(claim -> claims.photo(claim.id(), photo, purchase.viewer())))
                .map(found -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(found.type()))
                        .cacheControl(CacheControl.noStore())
                        .body(found.content()))
                .defaultIfEmpty(ResponseEntity.notFound().build());
    }

    private Mono<Claim> existing(Purchase purchase, int position) {
        return claims.ofOrder(purchase.number(), purchase.viewer())
                .filter(claim -> claim.goods().position() == position)
                .next();
    }

    private Mono<ResponseEntity<JteModel>> act(
            String number,
            int position,
            ServerWebExchange exchange,
            FormInput input,
            Function<Purchase, Mono<?>> deed) {
        return purchases
                .at(number, exchange)
                .flatMap(purchase -> Mono.defer(() -> deed.apply(purchase))
                        .thenReturn(Redirect.<JteModel>to(purchase.link().to("/claims/" + position)))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        field -> field,
                                        refusal -> page(purchase, position, refusal.form(), exchange))));
    }

    private Mono<JteModel> page(Purchase purchase, int position, FormState form, ServerWebExchange exchange) {
        return frames.of(exchange)
                .flatMap(frame -> sheet.page(purchase, position, form, frame.texts())
                        .map(page -> templates.shopClaim(frame, page)));
    }
}
