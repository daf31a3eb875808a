package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.function.BiFunction;
import org.luyumarket.shopwindow.Display;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lists of products, and each product. */
@RestController
@RequestMapping(path = "/products", produces = MediaType.TEXT_HTML_VALUE)
class ShelfPages {

    /** So that no two versions of both are one. */
    private static final long MARKETS = 1L << 32;

    private final PublicPages pages;
    private final Shelf shelf;
    private final ProductSheet sheet;
    private final ReviewSheet reviews;
    private final ShareSheet share;
    private final Templates templates;

    ShelfPages(
            PublicPages pages,
            Shelf shelf,
            ProductSheet sheet,
            ReviewSheet reviews,
            ShareSheet share,
            Templates templates) {
        this.pages = pages;
        this.shelf = shelf;
        this.sheet = sheet;
        this.reviews = reviews;
        this.share = share;
        this.templates = templates;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(ServerWebExchange exchange) {
        ShelfQuery query = ShelfQuery.of(exchange.getRequest().getQueryParams());
        return query.words().isEmpty()
                ? pages.page(exchange, query.address(), list(query))
                : pages.passing(exchange, query.address(), list(query));
    }

    @GetMapping("/{sku}")
    Mono<ResponseEntity<byte[]>> product(@PathVariable String sku, ServerWebExchange exchange) {
        return pages.page(
                exchange,
                "/products/" + sku,
                () -> reviews.version(sku) * MARKETS + sheet.marketVersion(),
                (frame, display) -> Mono.justOrEmpty(display.find(sku))
                        .switchIfEmpty(Mono.error(NoSuchPage::new))
                        .zipWith(reviews.newest(sku, frame.texts()))
                        .map(found -> templates.shopProduct(
                                frame,
                                sheet.page(found.getT1(), display, frame.texts()),
                                found.getT2(),
                                share.product(found.getT1(), frame))));
    }

    private BiFunction<Frame, Display, Mono<JteModel>> list(ShelfQuery query) {
        return (frame, display) -> Mono.fromSupplier(
                () -> templates.shopList(frame, shelf.page(query, display, frame.texts()), share.list(query, frame)));
    }
}
