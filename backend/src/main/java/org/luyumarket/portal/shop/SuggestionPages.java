package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Places;
import org.luyumarket.shopwindow.Display;
import org.luyumarket.shopwindow.ProductQuery;
import org.luyumarket.shopwindow.ProductQuery.Sort;
import org.luyumarket.shopwindow.ShownProduct;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.Suggestion;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Offers goods while somebody is typing what to search for. */
@RestController
class SuggestionPages {

    private static final PageRequest FEW = new PageRequest(1, 8);
    private static final int LONGEST = 60;

    private final PublicPages pages;
    private final Templates templates;

    SuggestionPages(PublicPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(path = "/products/suggestions", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<byte[]>> suggest(@RequestParam(defaultValue = "") String q, ServerWebExchange exchange) {
        return pages.passing(
                exchange,
                "/products/suggestions",
                (frame, display) -> Mono.fromSupplier(() -> page(q.strip(), display, frame.texts())));
    }

    private JteModel page(String words, Display display, Texts texts) {
        return templates.fragmentSuggestions(
                words.isEmpty() || words.length() > LONGEST
                        ? List.of()
                        : display.list(new ProductQuery(words, null, null, false, Sort.RELEVANCE, FEW)).items().stream()
                                .map(shown -> suggestion(shown, words, texts))
                                .toList());
    }

    /** Browsers offer only what holds the words that were typed, which may be pinyin. */
    private static Suggestion suggestion(ShownProduct shown, String words, Texts texts) {
        String name = shown.product().name();
        String meaning = texts.gloss(name);
        String about = meaning.isEmpty() ? Places.name(shown.product().county(), texts) : meaning;
        return new Suggestion(name, name.contains(words) ? about : about + " · " + words);
    }
}
