package org.luyumarket.storefront.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.Field;

/** Where something goes, to be filled in or pasted; the three selects show what their parent leaves to choose. */
public record AddressFields(Field name, Field phone, Region region, Field street, Field pasted) {

    /** Province, city and district to choose from; an error is about the three together. */
    public record Region(
            List<Option> provinces,
            List<Option> cities,
            List<Option> districts,
            @Nullable String error) {}

    /** A division that can be chosen. */
    public record Option(String code, String name, boolean chosen) {}

    public boolean isWrong() {
        return name.isWrong() || phone.isWrong() || street.isWrong() || pasted.isWrong() || region.error() != null;
    }
}
