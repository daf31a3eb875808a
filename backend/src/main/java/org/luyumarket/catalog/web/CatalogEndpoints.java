package org.luyumarket.catalog.web;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.catalog.UnknownSku;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.ReadVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Staff offer products and change them; county staff those of their county. */
@RestController
@RequestMapping("/api/v1/staff/products")
class CatalogEndpoints {

    private final Catalog catalog;

    CatalogEndpoints(Catalog catalog) {
        this.catalog = catalog;
    }

    @PostMapping
    Mono<ResponseEntity<CatalogProductView>> add(
            @RequestBody NewProductBody body, @AuthenticationPrincipal Person staff) {
        return catalog.add(body.toProduct(), staff)
                .map(product ->
                        answer(ResponseEntity.created(URI.create("/api/v1/products/" + product.sku())), product));
    }

    @GetMapping("/{sku}")
    Mono<ResponseEntity<CatalogProductView>> product(@PathVariable String sku, @AuthenticationPrincipal Person staff) {
        return seen(sku, staff).map(product -> answer(ResponseEntity.ok(), product));
    }

    @PatchMapping("/{sku}")
    Mono<ResponseEntity<CatalogProductView>> change(
            @PathVariable String sku,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ProductChangeBody body,
            @AuthenticationPrincipal Person staff) {
        return catalog.change(sku, ReadVersion.of(ifMatch).number(), body.toChange(), staff)
                .map(product -> answer(ResponseEntity.ok(), product));
    }

    /** The newest prices first. */
    @GetMapping("/{sku}/prices")
    Mono<Page<PriceView>> prices(@PathVariable String sku, @AuthenticationPrincipal Person staff) {
        return seen(sku, staff)
                .flatMapMany(product -> catalog.priceHistory(product.sku()))
                .map(PriceView::of)
                .collectList()
                .map(CatalogEndpoints::onePage);
    }

    private Mono<Product> seen(String sku, Person staff) {
        return catalog.find(sku)
                .filter(product -> staff.seesCounty(product.county()))
                .switchIfEmpty(Mono.error(() -> new UnknownSku(sku)));
    }

    private static ResponseEntity<CatalogProductView> answer(BodyBuilder answer, Product product) {
        return answer.eTag("\"" + product.version() + "\"").body(CatalogProductView.of(product));
    }

    private static Page<PriceView> onePage(List<PriceView> prices) {
        List<PriceView> newest = prices.stream().limit(Page.MAX_SIZE).toList();
        return new Page<>(newest, prices.size(), 1, Page.MAX_SIZE);
    }
}
