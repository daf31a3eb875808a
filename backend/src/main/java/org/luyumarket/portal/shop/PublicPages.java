package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.handout.Handouts;
import org.luyumarket.portal.Frames;
import org.luyumarket.shopwindow.Display;
import org.luyumarket.shopwindow.ShopWindow;
import org.luyumarket.storefront.Frame;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Pages that are the same for everybody: printed once for each state of the shop window and each language, and then handed out
 * as they are. Whoever keeps a copy asks whether it still holds, and mostly needs no second one.
 */
@Component
class PublicPages {

    private static final CacheControl ASK_EACH_TIME = CacheControl.noCache().cachePublic();

    private final ShopWindow window;
    private final Frames frames;
    private final Handouts handouts;
    private final Clock clock;
    private final AtomicReference<Edition> edition = new AtomicReference<>(Edition.NONE);

    PublicPages(ShopWindow window, Frames frames, Handouts handouts, Clock clock) {
        this.window = window;
        this.frames = frames;
        this.handouts = handouts;
        this.clock = clock;
    }

    /** The page at this address, which alone decides what is on it. */
    Mono<ResponseEntity<byte[]>> page(
            ServerWebExchange exchange, String address, BiFunction<Frame, Display, Mono<JteModel>> template) {
        return page(exchange, address, () -> 0, template);
    }

    /** A page on which something stands that is in no shop window, such as reviews; its version is another one whenever that changes. */
    Mono<ResponseEntity<byte[]>> page(
            ServerWebExchange exchange,
            String address,
            LongSupplier version,
            BiFunction<Frame, Display, Mono<JteModel>> template) {
        Display display = window.current();
        Frame frame = frames.forAll(exchange, address);
        Edition current = editionOf(display);
        BooleanSupplier shown = window.whileItShows(display);
        long first = version.getAsLong();
        String key = frame.texts().language() + address + "#" + first;
        return current.find(key)
                .map(Mono::just)
                .orElseGet(() -> template.apply(frame, display)
                        .map(PublicPages::print)
                        .doOnNext(printed -> current.keep(key, printed)))
                .doOnNext(printed -> handouts.keep(
                        exchange, printed.bytes(), () -> shown.getAsBoolean() && version.getAsLong() == first))
                .map(PublicPages::answer);
    }

    /** A page that too many addresses lead to for all of them to be kept, such as the answer to a search. */
    Mono<ResponseEntity<byte[]>> passing(
            ServerWebExchange exchange, String address, BiFunction<Frame, Display, Mono<JteModel>> template) {
        return template.apply(frames.forAll(exchange, address), window.current())
                .map(PublicPages::print)
                .map(PublicPages::answer);
    }

    /** Another day is another edition too: what is in season may have changed. */
    private Edition editionOf(Display display) {
        String name = display.revision() + "@" + LocalDate.now(clock.withZone(ChinaTime.ZONE));
        return edition.updateAndGet(last -> last.isCalled(name) ? last : new Edition(name));
    }

    private static Printed print(JteModel page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        page.render(output);
        return new Printed(output.toByteArray());
    }

    private static ResponseEntity<byte[]> answer(Printed page) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .eTag(page.tag())
                .cacheControl(ASK_EACH_TIME)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .body(page.bytes());
    }
}
