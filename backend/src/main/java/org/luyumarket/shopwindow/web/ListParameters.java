package org.luyumarket.shopwindow.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Category;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.shopwindow.ProductQuery;
import org.luyumarket.shopwindow.ProductQuery.Sort;

/** What callers may ask of the list of products; all of it may be left out or be empty. */
record ListParameters(
        @Nullable String q,
        @Nullable String county,
        @Nullable String category,
        @Nullable Boolean inSeason,
        @Nullable String sort,
        @Nullable Integer page,
        @Nullable Integer size) {

    private static final int LONGEST_SEARCH = 64;
    private static final int LAST_PAGE = 1_000_000;
    private static final int USUAL_SIZE = 20;
    private static final String USUAL_SORT = "relevance";
    private static final Map<String, Sort> SORTS = Map.of(
            USUAL_SORT,
            Sort.RELEVANCE,
            "price",
            Sort.PRICE_UP,
            "-price",
            Sort.PRICE_DOWN,
            "pricePerKg",
            Sort.PRICE_PER_KG,
            "name",
            Sort.NAME);

    ListParameters {
        q = emptyToNull(q);
        county = emptyToNull(county);
        category = emptyToNull(category);
        sort = emptyToNull(sort);
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Names everything that is wrong at once. */
    ProductQuery toQuery(Counties counties) {
        int wantedPage = requireNonNullElse(page, 1);
        int wantedSize = requireNonNullElse(size, USUAL_SIZE);
        Sort wantedSort = SORTS.get(requireNonNullElse(sort, USUAL_SORT));
        new FieldChecks()
                .typed("q", q, LONGEST_SEARCH)
                .check(county == null || isKnown(county, counties), "county", "unknown-county")
                .check(category == null || Category.find(category).isPresent(), "category", "unknown-category")
                .check(wantedSort != null, "sort", "unknown-sort")
                .range("page", wantedPage, 1, LAST_PAGE)
                .range("size", wantedSize, 1, Page.MAX_SIZE)
                .refuseIfAny();
        return new ProductQuery(
                q,
                county == null ? null : new DivisionCode(county),
                category,
                Boolean.TRUE.equals(inSeason),
                requireNonNull(wantedSort),
                new PageRequest(wantedPage, wantedSize));
    }

    private static boolean isKnown(String county, Counties counties) {
        return DivisionCode.isWellFormed(county)
                && counties.find(new DivisionCode(county)).isPresent();
    }
}
