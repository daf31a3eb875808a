package org.luyumarket.portal.shop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.luyumarket.plan.Plans;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Counties;
import org.luyumarket.shopwindow.Display;
import org.luyumarket.storefront.Pictures;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.CategoryTile;
import org.luyumarket.storefront.shop.CountiesPage;
import org.luyumarket.storefront.shop.CountyCard;
import org.luyumarket.storefront.shop.Figure;
import org.luyumarket.storefront.shop.HelpPage;
import org.luyumarket.storefront.shop.HomePage;
import org.luyumarket.storefront.shop.ProductCard;
import org.luyumarket.storefront.templates.Templates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The front page, the places things come from, and the rules. */
@RestController
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class FrontPages {

    private static final Logger log = LoggerFactory.getLogger(FrontPages.class);
    private static final int LARGE_FRUIT = 4;
    private static final int ON_CAMPAIGN = 10;

    private final PublicPages pages;
    private final Plans plans;
    private final Counties counties;
    private final ShareSheet share;
    private final Templates templates;
    private final Clock clock;
    private final long holdMinutes;

    FrontPages(
            PublicPages pages,
            Plans plans,
            Counties counties,
            ShareSheet share,
            Templates templates,
            Clock clock,
            @Value("${luyu.hold-minutes:30}") long holdMinutes) {
        this.pages = pages;
        this.plans = plans;
        this.counties = counties;
        this.share = share;
        this.templates = templates;
        this.clock = clock;
        this.holdMinutes = holdMinutes;
    }

    @GetMapping("/")
    Mono<ResponseEntity<byte[]>> home(ServerWebExchange exchange) {
        return pages.page(
                exchange,
                "/",
                (frame, display) -> deeds(frame.texts())
                        .map(deeds ->
                                templates.shopHome(frame, home(display, deeds, frame.texts()), share.home(frame))));
    }

    @GetMapping("/counties")
    Mono<ResponseEntity<byte[]>> counties(ServerWebExchange exchange) {
        return pages.page(
                exchange,
                "/counties",
                (frame, display) -> Mono.fromSupplier(
                        () -> templates.shopCounties(frame, new CountiesPage(cards(display, frame.texts())))));
    }

    @GetMapping("/help")
    Mono<ResponseEntity<byte[]>> help(ServerWebExchange exchange) {
        return pages.page(
                exchange,
                "/help",
                (frame, display) -> Mono.fromSupplier(() -> templates.shopHelp(frame, new HelpPage(holdMinutes))));
    }

    private HomePage home(Display display, List<Figure> deeds, Texts texts) {
        int month = LocalDate.now(clock.withZone(ChinaTime.ZONE)).getMonthValue();
        return new HomePage(
                texts.month(month),
                inSeason(display, texts),
                onCampaign(display, texts),
                tiles(display, texts),
                cards(display, texts),
                deeds);
    }

    private static List<ProductCard> inSeason(Display display, Texts texts) {
        return new LargeFruit(display)
                .choose(LARGE_FRUIT).stream()
                        .map(shown -> Cards.product(shown, texts))
                        .toList();
    }

    private static List<CategoryTile> tiles(Display display, Texts texts) {
        return display.categories().stream()
                .map(code -> new CategoryTile(code, ShelfLabels.category(code, texts), Pictures.ofCategory(code)))
                .toList();
    }

    private static List<ProductCard> onCampaign(Display display, Texts texts) {
        return display.products().stream()
                .filter(shown -> shown.deal() != null)
                .limit(ON_CAMPAIGN)
                .map(shown -> Cards.product(shown, texts))
                .toList();
    }

    private List<CountyCard> cards(Display display, Texts texts) {
        return counties.all().stream()
                .map(county -> Cards.county(county, display, texts))
                .toList();
    }

    /** The shop is open even while nobody can say what was reached. */
    private Mono<List<Figure>> deeds(Texts texts) {
        return plans.headline()
                .map(headline -> Deeds.figures(headline, texts))
                .onErrorResume(failure -> {
                    log.warn("The front page shows no figures: {}", failure.toString());
                    return Mono.just(List.of());
                })
                .defaultIfEmpty(List.of());
    }
}
