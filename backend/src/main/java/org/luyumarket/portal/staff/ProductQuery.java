package org.luyumarket.portal.staff;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Product;
import org.springframework.web.util.UriComponentsBuilder;

/** Which products are looked for: a part of their name or number, a county, and whether the shop shows them. */
record ProductQuery(
        @Nullable String q,
        @Nullable String county,
        @Nullable String state) {

    static final String PUBLISHED = "published";
    static final String HIDDEN = "hidden";

    boolean fits(Product product) {
        return (words().isEmpty() || mentions(product, words()))
                && (given(county).isEmpty() || product.county().value().equals(county))
                && (given(state).isEmpty() || product.published() == PUBLISHED.equals(state));
    }

    String words() {
        return given(q).map(String::strip).orElse("");
    }

    String page(int page) {
        return page("/staff/products", page);
    }

    /** A page of what was found, where a list of products lives at this address. */
    String page(String address, int page) {
        return UriComponentsBuilder.fromPath(address)
                .queryParamIfPresent("q", given(q))
                .queryParamIfPresent("county", given(county))
                .queryParamIfPresent("state", given(state))
                .queryParam("page", page)
                .encode()
                .toUriString();
    }

    private static boolean mentions(Product product, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return product.name().toLowerCase(Locale.ROOT).contains(wanted)
                || product.sku().toLowerCase(Locale.ROOT).contains(wanted)
                || Optional.ofNullable(product.variety()).orElse("").contains(wanted);
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(some -> !some.isBlank());
    }
}
