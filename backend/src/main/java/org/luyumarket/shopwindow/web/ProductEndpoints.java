package org.luyumarket.shopwindow.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.luyumarket.catalog.UnknownSku;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.County;
import org.luyumarket.platform.handout.Handouts;
import org.luyumarket.shopwindow.Display;
import org.luyumarket.shopwindow.ProductQuery;
import org.luyumarket.shopwindow.ShopWindow;
import org.luyumarket.shopwindow.ShownProduct;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/** Products for everybody; the answers are the same for all, so anything on the way may keep them for a second. */
@RestController
@RequestMapping(path = "/api/v1/products", produces = MediaType.APPLICATION_JSON_VALUE)
class ProductEndpoints {

    private static final CacheControl BRIEFLY =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();

    private final ShopWindow window;
    private final Counties counties;
    private final EncodedAnswers answers;
    private final Handouts handouts;
    private final Clock clock;

    ProductEndpoints(ShopWindow window, Counties counties, EncodedAnswers answers, Handouts handouts, Clock clock) {
        this.window = window;
        this.counties = counties;
        this.answers = answers;
        this.handouts = handouts;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> list(ListParameters parameters, ServerWebExchange exchange) {
        ProductQuery query = parameters.toQuery(counties);
        Display display = window.current();
        byte[] page = answers.answer(
                display.revision(), query, () -> display.list(query).map(this::view));
        handouts.keep(exchange, page, window.whileItShows(display));
        return answer(display.revision(), page);
    }

    /** The ETag begins with the product's version, so that staff can send it as {@code If-Match} when they edit. */
    @GetMapping("/{sku}")
    ResponseEntity<byte[]> product(@PathVariable String sku, ServerWebExchange exchange) {
        Display display = window.current();
        ShownProduct shown = display.find(sku).orElseThrow(() -> new UnknownSku(sku));
        byte[] product = answers.answer(display.revision(), sku, () -> view(shown));
        handouts.keep(exchange, product, window.whileItShows(display));
        return answer(shown.product().version() + "-" + display.revision(), product);
    }

    private static ResponseEntity<byte[]> answer(String tag, byte[] body) {
        return ResponseEntity.ok()
                .eTag('"' + tag + '"')
                .cacheControl(BRIEFLY)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    private ProductView view(ShownProduct shown) {
        County county = counties.find(shown.product().county()).orElseThrow();
        return ProductView.of(shown, county, LocalDate.now(clock));
    }
}
