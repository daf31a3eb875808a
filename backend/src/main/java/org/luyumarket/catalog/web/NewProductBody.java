package org.luyumarket.catalog.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Handling;
import org.luyumarket.catalog.NewProduct;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Weight;

/** A new product as staff send it; what must be there and is not is named, the rest is judged by the catalogue. */
record NewProductBody(
        @Nullable String sku,
        @Nullable String name,
        @Nullable DivisionCode countyCode,
        @Nullable String supplierId,
        @Nullable String category,
        @Nullable String variety,
        @Nullable String grade,
        @Nullable String size,
        @Nullable Integer fruitCount,
        @Nullable String packSpec,
        @Nullable String saleUnit,
        @Nullable Weight netWeight,
        @Nullable Money price,
        @Nullable List<TierBody> tiers,
        @Nullable List<Integer> seasonMonths,
        @Nullable Boolean presaleAllowed,
        @Nullable Boolean freshPerishable,
        @Nullable Boolean noReasonReturn,
        @Nullable Integer shelfLifeDays,
        @Nullable String storage,
        @Nullable Boolean published) {

    NewProduct toProduct() {
        FieldChecks fields = new FieldChecks()
                .required("sku", sku)
                .required("name", name)
                .required("countyCode", countyCode)
                .required("category", category)
                .required("packSpec", packSpec)
                .required("saleUnit", saleUnit)
                .required("netWeight", netWeight)
                .required("price", price)
                .required("seasonMonths", seasonMonths)
                .required("published", published);
        TierBody.check(fields, tiers);
        SeasonMonths.check(fields, seasonMonths);
        fields.refuseIfAny();
        return complete();
    }

    private NewProduct complete() {
        return new NewProduct(
                requireNonNull(sku),
                requireNonNull(name),
                requireNonNull(countyCode),
                supplierId,
                requireNonNull(category),
                variety,
                grade,
                size,
                fruitCount,
                requireNonNull(packSpec),
                requireNonNull(saleUnit),
                requireNonNull(netWeight),
                requireNonNull(price),
                TierBody.toTiers(requireNonNullElse(tiers, List.of())),
                SeasonMonths.of(requireNonNull(seasonMonths)),
                handling(),
                requireNonNull(published));
    }

    /** Unless told otherwise nothing is fresh, and only what is fresh cannot be sent back without a reason. */
    private Handling handling() {
        boolean fresh = requireNonNullElse(freshPerishable, false);
        return new Handling(
                requireNonNullElse(presaleAllowed, false),
                fresh,
                requireNonNullElse(noReasonReturn, !fresh),
                shelfLifeDays,
                storage);
    }
}
