package org.luyumarket.shopwindow;

import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PageRequest;

/** What a shopper looks for; what is null does not limit. {@code words} may be Chinese, pinyin or initials. */
public record ProductQuery(
        @Nullable String words,
        @Nullable DivisionCode county,
        @Nullable String category,
        boolean inSeasonOnly,
        Sort sort,
        PageRequest page) {

    /** The order of a list; by relevance means in season first where nothing was searched for. */
    public enum Sort {
        RELEVANCE,
        PRICE_UP,
        PRICE_DOWN,
        PRICE_PER_KG,
        NAME
    }
}
