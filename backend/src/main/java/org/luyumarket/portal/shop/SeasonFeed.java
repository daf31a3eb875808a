package org.luyumarket.portal.shop;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.luyumarket.catalog.Product;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.PublicAddress;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Shown;
import org.luyumarket.shopwindow.ShopWindow;
import org.luyumarket.shopwindow.ShownProduct;
import org.luyumarket.storefront.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.HtmlUtils;

/** What is in season, for whoever follows it from elsewhere (RFC 4287); a month is news of its own. */
@RestController
class SeasonFeed {

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final ShopWindow window;
    private final PublicAddress address;
    private final Clock clock;

    SeasonFeed(ShopWindow window, PublicAddress address, Clock clock) {
        this.window = window;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping(path = "/feed.xml", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    ResponseEntity<String> inSeason(ServerWebExchange exchange) {
        Texts texts = Frames.texts(exchange);
        LocalDate month = LocalDate.now(clock.withZone(ChinaTime.ZONE)).withDayOfMonth(1);
        String entries = window.current().products().stream()
                .filter(shown -> shown.product().isInSeason(month.getMonth())
                        && !shown.product().season().isEmpty())
                .map(shown -> entry(shown, month))
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .cacheControl(AN_HOUR)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom">
                <id>%1$s</id><title>%2$s</title><updated>%3$s</updated><link rel="self" href="%1$s"/>
                <author><name>%4$s</name></author>
                %5$s</feed>
                """.formatted(
                                address.of("/feed.xml"),
                                escaped(texts.get("home.season.heading")),
                                updated(month),
                                texts.get("brand.name"),
                                entries));
    }

    private String entry(ShownProduct shown, LocalDate month) {
        Product product = shown.product();
        return """
                <entry><id>%1$s#%2$s</id><title>%3$s</title><updated>%4$s</updated><link href="%1$s"/><summary>%5$s</summary></entry>
                """.formatted(
                        address.of("/products/" + product.sku()),
                        month.toString().substring(0, 7),
                        escaped(product.name()),
                        updated(month),
                        escaped(product.packSpec() + " " + Shown.price(shown.price())));
    }

    /** XML knows none of the names that HTML has for signs such as ¥. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String updated(LocalDate month) {
        return month + "T00:00:00+08:00";
    }
}
