package org.luyumarket.portal.shop;

import org.luyumarket.catalog.Product;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.review.Reviews;
import org.luyumarket.shopwindow.Display;
import org.luyumarket.shopwindow.ShownProduct;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.ReviewsPage;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** All reviews of a product. */
@RestController
@RequestMapping(path = "/products/{sku}/reviews", produces = MediaType.TEXT_HTML_VALUE)
class ReviewPages {

    private static final int SIZE = 20;

    private final PublicPages pages;
    private final Reviews reviews;
    private final ReviewSheet sheet;
    private final Templates templates;

    ReviewPages(PublicPages pages, Reviews reviews, ReviewSheet sheet, Templates templates) {
        this.pages = pages;
        this.reviews = reviews;
        this.sheet = sheet;
        this.templates = templates;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> all(
            @PathVariable String sku, @RequestParam(defaultValue = "1") int page, ServerWebExchange exchange) {
        String address = "/products/" + sku + "/reviews";
        PageRequest wanted = new PageRequest(page, SIZE);
        return pages.passing(
                exchange,
                page == 1 ? address : address + "?page=" + page,
                (frame, display) -> page(product(sku, display), wanted, frame.texts())
                        .map(shown -> templates.shopReviews(frame, shown)));
    }

    private Mono<ReviewsPage> page(Product product, PageRequest wanted, Texts texts) {
        String address = "/products/" + product.sku() + "/reviews";
        return reviews.ofProduct(product.sku(), wanted)
                .map(found -> new ReviewsPage(
                        product.name(),
                        texts.gloss(product.name()),
                        sheet.list(product.sku(), found.items(), texts),
                        Pagers.of(found, address)));
    }

    private static Product product(String sku, Display display) {
        return display.find(sku).map(ShownProduct::product).orElseThrow(NoSuchPage::new);
    }
}
