package org.luyumarket.storefront.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.Option;

/**
 * From which day to which day something arrives in the city that was chosen; without days none was, or nobody can tell. {@code from} is
 * the code of the county that it comes from; what is not picked yet says when it is sent, and which product it is.
 */
public record ArrivalEstimate(
        String from,
        String county,
        List<Option> cities,
        boolean elsewhere,
        @Nullable String first,
        @Nullable String last,
        String sku,
        String ships) {}
