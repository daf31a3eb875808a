package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.luyumarket.cart.Cart;
import org.luyumarket.cart.Carts;
import org.luyumarket.identity.Person;
import org.luyumarket.notice.Notices;
import org.luyumarket.portal.Frames;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.storefront.shop.MeBar;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What of the pages for all differs by person. */
@RestController
@RequestMapping(path = "/me", produces = MediaType.TEXT_HTML_VALUE)
class MePages {

    private final Carts carts;
    private final Shoppers shoppers;
    private final Members members;
    private final Notices notices;
    private final Frames frames;
    private final Templates templates;

    MePages(Carts carts, Shoppers shoppers, Members members, Notices notices, Frames frames, Templates templates) {
        this.carts = carts;
        this.shoppers = shoppers;
        this.members = members;
        this.notices = notices;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping("/bar")
    Mono<ResponseEntity<JteModel>> bar(ServerWebExchange exchange) {
        return shoppers.shopper(exchange)
                .flatMap(shopper -> Mono.zip(inCart(shopper), purchases(shopper), unread(shopper))
                        .map(parts -> new MeBar(name(shopper.person()), parts.getT1(), parts.getT2(), parts.getT3())))
                .map(bar -> templates.fragmentMeBar(frames.forAll(exchange, "/"), bar))
                .map(fragment ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(fragment));
    }

    /** Without Redis nobody knows what is in a cart; the rest of the page need not suffer. */
    private Mono<Integer> inCart(Shopper shopper) {
        return Mono.justOrEmpty(shopper.cart())
                .flatMap(carts::find)
                .map(Cart::units)
                .onErrorReturn(0)
                .defaultIfEmpty(0);
    }

    private Mono<Long> unread(Shopper shopper) {
        return Mono.justOrEmpty(shopper.person()).flatMap(notices::unread).defaultIfEmpty(0L);
    }

    private Mono<Boolean> purchases(Shopper shopper) {
        return Mono.justOrEmpty(shopper.person()).flatMap(members::actsForAUnit).defaultIfEmpty(false);
    }

    private static @Nullable String name(@Nullable Person person) {
        return person == null ? null : person.displayName();
    }
}
