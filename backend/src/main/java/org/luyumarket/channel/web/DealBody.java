package org.luyumarket.channel.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.DealTerms;
import org.luyumarket.channel.DealTerms.Assurances;
import org.luyumarket.channel.DealTerms.Buyer;
import org.luyumarket.channel.DealTerms.Way;
import org.luyumarket.channel.Papers;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Mode;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Weight;

/** A deal as staff send it; without a mode it is in its channel's usual one. */
record DealBody(
        @Nullable LocalDate day,
        @Nullable String product,
        @Nullable String supplier,
        @Nullable Weight weight,
        @Nullable Money money,
        @Nullable String buyer,
        @Nullable DivisionCode buyerDivision,
        @Nullable DivisionCode shipTo,
        @Nullable Channel channel,
        @Nullable Mode mode,
        @Nullable String partner,
        @Nullable List<String> campaigns,
        @Nullable String contract,
        @Nullable String invoice,
        @Nullable String weighNote,
        @Nullable String remark,
        @Nullable String priceReason,
        @Nullable Boolean lateAccepted) {

    DealTerms terms() {
        new FieldChecks()
                .required("day", day)
                .required("product", product)
                .required("supplier", supplier)
                .required("weight", weight)
                .required("money", money)
                .required("buyer", buyer)
                .required("buyerDivision", buyerDivision)
                .required("channel", channel)
                .refuseIfAny();
        return new DealTerms(
                requireNonNull(day),
                requireNonNull(product),
                requireNonNull(supplier),
                requireNonNull(money),
                requireNonNull(weight),
                new Buyer(requireNonNull(buyer), requireNonNull(buyerDivision)),
                shipTo,
                way(requireNonNull(channel)),
                new Papers(contract, invoice, weighNote),
                remark,
                new Assurances(priceReason, requireNonNullElse(lateAccepted, false)));
    }

    private Way way(Channel through) {
        return new Way(
                through,
                requireNonNullElse(mode, through.usualMode()),
                partner,
                requireNonNullElse(campaigns, List.of()));
    }
}
