package org.luyumarket.portal.shop;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.shopwindow.ProductQuery;
import org.luyumarket.shopwindow.ProductQuery.Sort;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What the address of a list asks for. What cannot be understood does not narrow the list. */
record ShelfQuery(
        String words,
        @Nullable DivisionCode county,
        @Nullable String category,
        boolean inSeason,
        Sort sort,
        int page) {

    private static final int SIZE = 40;
    private static final int MOST_WORDS = 60;
    private static final int MOST_DIGITS = 4;

    static ShelfQuery of(MultiValueMap<String, String> parameters) {
        String county = text(parameters, "county");
        String category = text(parameters, "category");
        return new ShelfQuery(
                text(parameters, "q"),
                DivisionCode.isWellFormed(county) ? new DivisionCode(county) : null,
                category.isEmpty() ? null : category,
                text(parameters, "inSeason").equals("true"),
                sort(text(parameters, "sort")),
                page(text(parameters, "page")));
    }

    ProductQuery query() {
        return new ProductQuery(
                words.isEmpty() ? null : words, county, category, inSeason, sort, new PageRequest(page, SIZE));
    }

    String address() {
        return addressOf(page);
    }

    String addressOf(int otherPage) {
        return UriComponentsBuilder.fromPath("/products")
                .queryParamIfPresent(
                        "q", Optional.of(words).filter(text -> !text.isEmpty()).map(ShelfQuery::encoded))
                .queryParamIfPresent("county", Optional.ofNullable(county))
                .queryParamIfPresent("category", Optional.ofNullable(category).map(ShelfQuery::encoded))
                .queryParamIfPresent("inSeason", Optional.of(inSeason).filter(only -> only))
                .queryParamIfPresent("sort", Optional.of(sort).filter(by -> by != Sort.RELEVANCE))
                .queryParamIfPresent("page", Optional.of(otherPage).filter(number -> number > 1))
                .build(true)
                .toUriString();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        String text = value == null ? "" : value.strip();
        return text.length() <= MOST_WORDS ? text : text.substring(0, MOST_WORDS);
    }

    private static Sort sort(String name) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.name().equals(name))
                .findFirst()
                .orElse(Sort.RELEVANCE);
    }

    private static int page(String text) {
        boolean isNumber = text.length() <= MOST_DIGITS && text.matches("[1-9]\\d*");
        return isNumber ? Integer.parseInt(text) : 1;
    }
}
