package org.luyumarket.portal;

import java.util.Locale;
import java.util.Optional;
import org.luyumarket.fulfilment.ClaimPeriod;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PlaceNames;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.Site;
import org.luyumarket.storefront.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Makes the frame of a page that is somebody's own: in their language, with the token their forms carry. */
@Component
public class Frames {

    private static final DivisionCode SHANDONG = new DivisionCode("370000");

    private final Site site;

    Frames(@Value("${luyu.demo:false}") boolean demo, ClaimPeriod claims) {
        this.site = Site.unnamed(demo, claims.hours());
        readTexts();
    }

    /** Now, because a request's thread must not wait for a file. */
    private static void readTexts() {
        Texts.of(Locale.SIMPLIFIED_CHINESE);
        PlaceNames.of(SHANDONG, Locale.SIMPLIFIED_CHINESE);
    }

    public Mono<Frame> of(ServerWebExchange exchange) {
        return csrfToken(exchange)
                .map(token -> new Frame(texts(exchange), address(exchange), site, token.getToken()))
                .switchIfEmpty(Mono.fromSupplier(() -> Frame.forAll(texts(exchange), address(exchange), site)));
    }

    /** The frame of a page that is the same for everybody and lives at this address. */
    public Frame forAll(ServerWebExchange exchange, String address) {
        return Frame.forAll(texts(exchange), address, site);
    }

    public static Texts texts(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getLocaleContext().getLocale())
                .map(Texts::of)
                .orElseGet(() -> Texts.of(Locale.SIMPLIFIED_CHINESE));
    }

    /** Path and query as the browser asked for them, without the wish for a language. */
    private static String address(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().value();
        String query = Optional.ofNullable(exchange.getRequest().getURI().getRawQuery())
                .orElse("")
                .replaceAll("(^|&)lang=[^&]*", "")
                .replaceFirst("^&", "");
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static Mono<CsrfToken> csrfToken(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
        return token == null ? Mono.empty() : token;
    }
}
