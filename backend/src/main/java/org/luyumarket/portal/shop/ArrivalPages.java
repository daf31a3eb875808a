package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.addressbook.AddressBook;
import org.luyumarket.inventory.Presale;
import org.luyumarket.inventory.ShipWindow;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cookies;
import org.luyumarket.platform.Division;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Shown;
import org.luyumarket.shopwindow.ShopWindow;
import org.luyumarket.shopwindow.SoldAhead;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.shop.ArrivalEstimate;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** When something arrives in one's own city: the one that was chosen, remembered, or that one's parcels usually go to. */
@RestController
class ArrivalPages {

    private static final String COOKIE = "city";
    private static final Duration REMEMBERED = Duration.ofDays(180);
    private static final DivisionCode CHONGQING = new DivisionCode("500000");
    private static final String ELSEWHERE = "elsewhere";

    private final ShopWindow window;
    private final Divisions divisions;
    private final AddressBook addresses;
    private final Shoppers shoppers;
    private final Cookies cookies;
    private final Frames frames;
    private final Templates templates;
    private final Clock clock;

    ArrivalPages(
            ShopWindow window,
            Divisions divisions,
            AddressBook addresses,
            Shoppers shoppers,
            Cookies cookies,
            Frames frames,
            Templates templates,
            Clock clock) {
        this.window = window;
        this.divisions = divisions;
        this.addresses = addresses;
        this.shoppers = shoppers;
        this.cookies = cookies;
        this.frames = frames;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping(path = "/me/arrival", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<JteModel>> estimate(
            @RequestParam DivisionCode from,
            @RequestParam(required = false) @Nullable String city,
            @RequestParam(defaultValue = "") String sku,
            ServerWebExchange exchange) {
        Texts texts = Frames.texts(exchange);
        return chosen(city, exchange)
                .map(place -> templates.fragmentArrival(
                        frames.forAll(exchange, "/"),
                        estimate(from, place, ahead(sku).orElse(null), texts)))
                .map(fragment ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(fragment));
    }

    /** Empty text where nobody has said anything yet. */
    private Mono<String> chosen(@Nullable String city, ServerWebExchange exchange) {
        if (city != null) {
            String known = fitting(city);
            cookies.write(exchange, COOKIE, known, known.isEmpty() ? Duration.ZERO : REMEMBERED);
            return Mono.just(known);
        }
        String remembered = cookies.read(exchange, COOKIE).map(this::fitting).orElse("");
        return remembered.isEmpty() ? usual() : Mono.just(remembered);
    }

    private String fitting(String city) {
        return Stream.concat(places().map(DivisionCode::value), Stream.of(ELSEWHERE))
                .filter(city::equals)
                .findFirst()
                .orElse("");
    }

    private Mono<String> usual() {
        return shoppers.person()
                .flatMap(person -> addresses.of(person).next())
                .map(saved -> served(saved.to().division()))
                .defaultIfEmpty("");
    }

    private String served(DivisionCode division) {
        return places().filter(division::isIn)
                .map(DivisionCode::value)
                .findFirst()
                .orElse(ELSEWHERE);
    }

    private Stream<DivisionCode> places() {
        return Stream.concat(
                divisions.within(DivisionCode.SHANDONG).stream().map(Division::code), Stream.of(CHONGQING));
    }

    /** What is sold of it is not picked yet. */
    private Optional<Presale> ahead(String sku) {
        return window.current()
                .find(sku)
                .flatMap(shown -> Optional.ofNullable(shown.ahead()))
                .map(SoldAhead::presale);
    }

    private ArrivalEstimate estimate(DivisionCode from, String chosen, @Nullable Presale ahead, Texts texts) {
        Optional<ArrivalWindow> window =
                DivisionCode.isWellFormed(chosen) ? window(new DivisionCode(chosen), ahead) : Optional.empty();
        return new ArrivalEstimate(
                from.value(),
                Places.name(from, texts),
                options(chosen, texts),
                chosen.equals(ELSEWHERE),
                window.map(days -> Shown.day(days.first(), texts)).orElse(null),
                window.map(days -> Shown.day(days.last(), texts)).orElse(null),
                ahead == null ? "" : ahead.sku(),
                ahead == null ? "" : leaves(from, ahead.ships(), texts));
    }

    private static String leaves(DivisionCode from, ShipWindow sent, Texts texts) {
        return texts.get(
                "presale.leaves",
                Places.name(from, texts),
                Shown.day(sent.first(), texts),
                Shown.day(sent.last(), texts));
    }

    private Optional<ArrivalWindow> window(DivisionCode shipTo, @Nullable Presale ahead) {
        return ahead != null
                ? ArrivalWindow.of(shipTo, ahead.ships())
                : ArrivalWindow.of(shipTo, LocalDate.now(clock.withZone(ChinaTime.ZONE)));
    }

    private List<Option> options(String chosen, Texts texts) {
        Stream<Option> nowhere = chosen.isEmpty()
                ? Stream.of(new Option("", texts.get("product.arrival.choose"), true))
                : Stream.empty();
        Stream<Option> known = places().map(place -> new Option(
                place.value(), Places.name(place, texts), place.value().equals(chosen)));
        Option elsewhere = new Option(ELSEWHERE, texts.get("product.arrival.elsewhere"), chosen.equals(ELSEWHERE));
        return Stream.of(nowhere, known, Stream.of(elsewhere))
                .flatMap(options -> options)
                .toList();
    }
}
