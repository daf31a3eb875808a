package org.luyumarket.portal.shop;

import java.util.List;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.Page;
import org.luyumarket.portal.Places;
import org.luyumarket.shopwindow.Display;
import org.luyumarket.shopwindow.ProductQuery.Sort;
import org.luyumarket.shopwindow.ShownProduct;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.Choice;
import org.luyumarket.storefront.shop.ListPage;
import org.springframework.stereotype.Component;

/** Lays out a list of products with the filters that led to it. */
@Component
class Shelf {

    private static final List<Sort> OFFERED = List.of(Sort.PRICE_UP, Sort.PRICE_DOWN, Sort.PRICE_PER_KG);

    private final Counties counties;

    Shelf(Counties counties) {
        this.counties = counties;
    }

    ListPage page(ShelfQuery query, Display display, Texts texts) {
        Page<ShownProduct> found = display.list(query.query());
        return new ListPage(
                heading(query, texts),
                filters(query, display, texts),
                found.items().stream().map(shown -> Cards.product(shown, texts)).toList(),
                found.total(),
                Pagers.of(found, query::addressOf));
    }

    private String heading(ShelfQuery query, Texts texts) {
        if (!query.words().isEmpty()) {
            return texts.get("list.search.title", query.words());
        }
        if (query.county() != null && counties.find(query.county()).isPresent()) {
            return Places.name(query.county(), texts);
        }
        return query.category() == null ? texts.get("list.title") : ShelfLabels.category(query.category(), texts);
    }

    private ListPage.Filters filters(ShelfQuery query, Display display, Texts texts) {
        return new ListPage.Filters(
                query.words(),
                counties(query, display, texts),
                categories(query, display, texts),
                sorts(query, texts),
                query.inSeason());
    }

    private List<Choice> counties(ShelfQuery query, Display display, Texts texts) {
        return counties.all().stream()
                .map(county -> new Choice(
                        county.code().value(),
                        Places.name(county.code(), texts),
                        Math.toIntExact(display.productsFrom(county.code())),
                        county.code().equals(query.county())))
                .toList();
    }

    private static List<Choice> categories(ShelfQuery query, Display display, Texts texts) {
        return display.categories().stream()
                .map(code -> new Choice(
                        code,
                        ShelfLabels.category(code, texts),
                        Math.toIntExact(display.productsOf(code)),
                        code.equals(query.category())))
                .toList();
    }

    private static List<Choice> sorts(ShelfQuery query, Texts texts) {
        return OFFERED.stream()
                .map(sort -> new Choice(sort.name(), texts.get("list.sort." + sort), 0, sort == query.sort()))
                .toList();
    }
}
