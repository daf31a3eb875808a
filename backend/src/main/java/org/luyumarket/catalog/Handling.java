package org.luyumarket.catalog;

import org.jspecify.annotations.Nullable;

/** How a product keeps and may be returned; {@code noReasonReturn} is the seven-day right of Consumer Law art. 25. */
public record Handling(
        boolean presaleAllowed,
        boolean freshPerishable,
        boolean noReasonReturn,
        @Nullable Integer shelfLifeDays,
        @Nullable String storage) {

    Handling with(boolean presale) {
        return new Handling(presale, freshPerishable, noReasonReturn, shelfLifeDays, storage);
    }
}
