package org.luyumarket.portal.shop;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luyumarket.platform.PublicAddress;
import org.luyumarket.shopwindow.ShopWindow;
import org.luyumarket.shopwindow.ShownProduct;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Tells search engines what there is to see, and what is nobody's business but its owner's. */
@RestController
class SitemapPages {

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private static final List<String> FIXED =
            List.of("/", "/products", "/products?inSeason=true", "/counties", "/help");

    private static final List<String> PRIVATE = List.of(
            "/account",
            "/api",
            "/buyer",
            "/cart",
            "/checkout",
            "/login",
            "/mailbox",
            "/me",
            "/orders",
            "/sign-up",
            "/staff",
            "/supply");

    private final ShopWindow window;
    private final PublicAddress address;

    SitemapPages(ShopWindow window, PublicAddress address) {
        this.window = window;
        this.address = address;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> sitemap() {
        return kept(places().first(number -> "/sitemaps/" + number + ".xml", this::address));
    }

    /** Where there are more addresses than a file may hold. */
    @GetMapping(path = "/sitemaps/{number:\\d{1,4}}.xml", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> part(@PathVariable int number) {
        return places().file(number, this::address)
                .map(SitemapPages::kept)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Sitemap places() {
        Stream<String> products = window.current().products().stream()
                .map(ShownProduct::product)
                .map(product -> "/products/" + product.sku());
        return Sitemap.of(Stream.concat(FIXED.stream(), products).toList());
    }

    private String address(String page) {
        return address.of(page).toString();
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> robots() {
        String closed = PRIVATE.stream().map(path -> "Disallow: " + path + "\n").collect(Collectors.joining());
        return kept("User-agent: *\n" + closed + "Sitemap: " + address.of("/sitemap.xml") + "\n");
    }

    private static ResponseEntity<String> kept(String text) {
        return ResponseEntity.ok().cacheControl(AN_HOUR).body(text);
    }
}
