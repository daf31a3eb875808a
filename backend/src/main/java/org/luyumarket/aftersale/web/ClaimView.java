package org.luyumarket.aftersale.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.aftersale.Claim;
import org.luyumarket.aftersale.ClaimStatus;

/** A claim as everybody sees it who may see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClaimView(
        UUID claimId,
        String orderNumber,
        int position,
        String sku,
        String name,
        ClaimStatus status,
        int bad,
        int pieces,
        Money unitPrice,
        Money proposed,
        String note,
        Instant openedAt,
        Instant answerBy,
        @Nullable DecisionView decision,
        @Nullable String appeal,
        List<String> photos) {

    static ClaimView of(Claim claim) {
        return new ClaimView(
                claim.id(),
                claim.goods().orderNumber(),
                claim.goods().position(),
                claim.goods().sku(),
                claim.goods().name(),
                claim.status(),
                claim.loss().bad(),
                claim.loss().pieces(),
                claim.loss().unitPrice(),
                claim.proposed(),
                claim.note(),
                claim.clock().openedAt(),
                claim.clock().answerBy(),
                DecisionView.of(claim.decision()),
                claim.appeal(),
                claim.photos().stream()
                        .map(photo -> "/api/v1/claims/" + claim.id() + "/photos/" + photo)
                        .toList());
    }

    /** Which side judged it, when and why, and what it gives back; without money it was a no. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionView(
            Claim.Judge by,
            Instant at,
            String reason,
            @Nullable Money granted) {

        static @Nullable DecisionView of(Claim.@Nullable Decision decision) {
            return decision == null
                    ? null
                    : new DecisionView(decision.by(), decision.at(), decision.reason(), decision.granted());
        }
    }
}
