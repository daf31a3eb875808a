package org.luyumarket.portal.shop;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.luyumarket.catalog.Product;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.Page;
import org.luyumarket.portal.Places;
import org.luyumarket.shopwindow.Display;
import org.luyumarket.shopwindow.ProductQuery.Sort;
import org.luyumarket.shopwindow.ShownProduct;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.Choice;
import org.luyumarket.storefront.shop.ListPage;
import org.luyumarket.storefront.shop.Pager;
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
                pager(query, found));
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
        var products = productsBy(display, product -> product.county().value());
        return counties.all().stream()
                .map(county -> new Choice(
                        county.code().value(),
                        Places.name(county.code(), texts),
                        products.getOrDefault(county.code().value(), 0L).intValue(),
                        county.code().equals(query.county())))
                .toList();
    }

    private static List<Choice> categories(ShelfQuery query, Display display, Texts texts) {
        var products = productsBy(display, Product::category);
        return display.categories().stream()
                .map(code -> new Choice(
                        code,
                        ShelfLabels.category(code, texts),
                        products.getOrDefault(code, 0L).intValue(),
                        code.equals(query.category())))
                .toList();
    }

    private static List<Choice> sorts(ShelfQuery query, Texts texts) {
        return OFFERED.stream()
                .map(sort -> new Choice(sort.name(), texts.get("list.sort." + sort), 0, sort == query.sort()))
                .toList();
    }

    private static Map<String, Long> productsBy(Display display, Function<Product, String> trait) {
        return display.products().stream().map(ShownProduct::product).collect(groupingBy(trait, counting()));
    }

    private static Pager pager(ShelfQuery query, Page<ShownProduct> found) {
        int pages = Math.toIntExact((found.total() + found.size() - 1) / found.size());
        return new Pager(
                found.page(),
                pages,
                IntStream.rangeClosed(1, pages)
                        .mapToObj(page -> new Pager.Step(page, query.addressOf(page), page == found.page()))
                        .toList());
    }
}
