package org.luyumarket.portal;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out styles, scripts and pictures. Their addresses change with their content, so they may be kept for ever. */
@RestController
class AssetPages {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final AssetStore store;

    AssetPages(AssetStore store) {
        this.store = store;
    }

    @GetMapping({"/assets/**", "/webjars/htmx.org/**"})
    ResponseEntity<byte[]> asset(ServerHttpRequest request) {
        return store.find(request.getPath().value())
                .map(AssetPages::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(Asset asset) {
        return ResponseEntity.ok()
                .contentType(asset.type())
                .cacheControl(FOR_EVER)
                .body(asset.content());
    }
}
