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

    /** Whether every product that has the words is wanted. */
    boolean limitsNothing() {
        return county == null && category == null && !inSeasonOnly;
    }

    boolean admits(ShownProduct shown) {
        return (county == null || county.equals(shown.product().county()))
                && (category == null || category.equals(shown.product().category()))
                && (!inSeasonOnly || shown.inSeason());
    }

    /** The order of a list; by relevance means in season first where nothing was searched for. */
    public enum Sort {
        RELEVANCE,
        PRICE_UP,
        PRICE_DOWN,
        PRICE_PER_KG,
        NAME
    }
}
