package org.luyumarket.campaign.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.campaign.NewCampaign;
import org.luyumarket.ledger.Campaign;
import org.luyumarket.platform.FieldChecks;

/** A campaign as staff send it; what is missing is named. */
record CampaignBody(
        @Nullable String name,
        @Nullable Campaign occasion,
        @Nullable String funder,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Money budget,
        @Nullable Integer perPerson,
        @Nullable List<@Nullable PriceBody> prices) {

    NewCampaign toCampaign() {
        List<@Nullable PriceBody> given = requireNonNullElse(prices, List.of());
        FieldChecks fields = new FieldChecks()
                .required("occasion", occasion)
                .required("from", from)
                .required("to", to)
                .required("budget", budget)
                .required("perPerson", perPerson);
        for (int i = 0; i < given.size(); i++) {
            PriceBody price = given.get(i);
            fields.required("prices[" + i + "].sku", price == null ? null : price.sku)
                    .required("prices[" + i + "].price", price == null ? null : price.price);
        }
        fields.refuseIfAny();
        return new NewCampaign(
                requireNonNullElse(name, ""),
                requireNonNull(occasion),
                requireNonNullElse(funder, ""),
                requireNonNull(from),
                requireNonNull(to),
                requireNonNull(budget),
                requireNonNull(perPerson),
                given.stream().map(price -> requireNonNull(price).toPrice()).toList());
    }

    /** What a product costs in it. */
    record PriceBody(@Nullable String sku, @Nullable Money price) {

        NewCampaign.Price toPrice() {
            return new NewCampaign.Price(requireNonNull(sku), requireNonNull(price));
        }
    }
}
