package org.luyumarket.portal.shop;

import java.util.Optional;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.storefront.shop.OrderLink;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Which order an address means, and as whom it is looked at: as a person, with a guest's key, or both. */
@Component
class Purchases {

    private static final int LONGEST_KEY = 200;

    private final Shoppers shoppers;

    Purchases(Shoppers shoppers) {
        this.shoppers = shoppers;
    }

    /** An order as its buyer comes to it. */
    record Purchase(OrderLink link, Viewer viewer) {

        String number() {
            return link.number();
        }
    }

    Mono<Purchase> at(String number, ServerWebExchange exchange) {
        String key = Optional.ofNullable(exchange.getRequest().getQueryParams().getFirst("key"))
                .filter(given -> given.length() <= LONGEST_KEY)
                .orElse("");
        String known = key.isEmpty() ? null : key;
        OrderLink link = new OrderLink(number, key);
        return shoppers.person()
                .map(person -> new Purchase(link, new Viewer(person, known)))
                .defaultIfEmpty(new Purchase(link, new Viewer(null, known)));
    }
}
