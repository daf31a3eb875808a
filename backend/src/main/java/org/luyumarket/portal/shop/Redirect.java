package org.luyumarket.portal.shop;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** After a form the browser goes on to a page, so that loading it again repeats nothing. */
final class Redirect {

    private Redirect() {}

    static <T> ResponseEntity<T> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
