package org.luyumarket.portal.shop;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import org.luyumarket.storefront.Texts;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Pictures for sharing, each painted once by a thread of its own and then kept, the last some hundred of them. Only few wait for it at a
 * time: those who ask for more come back later, and no page waits for any.
 */
@Component
class SharePictures {

    private static final int KEPT = 128;
    private static final int WAITING = 32;

    private final Scheduler scheduler = Schedulers.newBoundedElastic(1, WAITING, "share-pictures", 60, true);
    private final Map<ShareCard, Mono<byte[]>> pictures = new LinkedHashMap<>(KEPT, 0.75f, true);

    Mono<byte[]> of(ShareCard card) {
        synchronized (pictures) {
            Mono<byte[]> picture = pictures.computeIfAbsent(card, this::painted);
            if (pictures.size() > KEPT) {
                pictures.remove(pictures.keySet().iterator().next());
            }
            return picture;
        }
    }

    /** One that failed is painted anew when it is asked for again. */
    private Mono<byte[]> painted(ShareCard card) {
        Texts texts = Texts.of(Locale.SIMPLIFIED_CHINESE);
        return Mono.fromCallable(() -> SharePainter.paint(card, texts.get("brand.name"), texts.get("brand.line")))
                .subscribeOn(scheduler)
                .onErrorMap(RejectedExecutionException.class, full -> new PicturesBusy())
                .doOnError(failure -> forget(card))
                .cache();
    }

    private void forget(ShareCard card) {
        synchronized (pictures) {
            pictures.remove(card);
        }
    }
}
