package org.luyumarket.portal.shop;

import java.time.Duration;
import java.util.Optional;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.shopwindow.ShopWindow;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The pictures that are shown where pages of the shop are passed on; what they show is what the shop window shows. */
@RestController
@RequestMapping(path = "/share", produces = MediaType.IMAGE_PNG_VALUE)
class SharePicturePages {

    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final ShareSheet sheet;
    private final SharePictures pictures;
    private final ShopWindow window;

    SharePicturePages(ShareSheet sheet, SharePictures pictures, ShopWindow window) {
        this.sheet = sheet;
        this.pictures = pictures;
        this.window = window;
    }

    @GetMapping("/home.png")
    Mono<ResponseEntity<byte[]>> home() {
        return answer(Optional.of(sheet.home()));
    }

    @GetMapping("/products/{sku}.png")
    Mono<ResponseEntity<byte[]>> product(@PathVariable String sku) {
        return answer(sheet.product(sku, window.current()));
    }

    @GetMapping("/counties/{code:\\d{6}}.png")
    Mono<ResponseEntity<byte[]>> county(@PathVariable String code) {
        return answer(Optional.of(code)
                .filter(DivisionCode::isWellFormed)
                .map(DivisionCode::new)
                .flatMap(sheet::county));
    }

    private Mono<ResponseEntity<byte[]>> answer(Optional<ShareCard> card) {
        return Mono.justOrEmpty(card)
                .switchIfEmpty(Mono.error(NoSuchPage::new))
                .flatMap(pictures::of)
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(A_DAY)
                        .eTag(new Printed(picture).tag())
                        .body(picture));
    }
}
