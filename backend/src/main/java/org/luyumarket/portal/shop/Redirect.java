package org.luyumarket.portal.shop;

import java.net.URI;
import org.luyumarket.identity.ReturnAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ServerWebExchange;

/** After a form the browser goes on to a page, so that loading it again repeats nothing. */
final class Redirect {

    private Redirect() {}

    static <T> ResponseEntity<T> to(String address) {
        return to(URI.create(address));
    }

    /** What only a person who has logged in can see is seen after that. */
    static <T> ResponseEntity<T> toLogIn(ServerWebExchange exchange) {
        return to(ReturnAddress.logInFor(exchange.getRequest()));
    }

    private static <T> ResponseEntity<T> to(URI address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(address).build();
    }
}
