package org.luyumarket.ordering.intake;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.campaign.DrawRequest;
import org.luyumarket.inventory.HoldRequest;
import org.luyumarket.ordering.pricing.Bargain;
import org.luyumarket.ordering.pricing.Basket;
import org.luyumarket.ordering.pricing.Pricing.Priced;
import org.luyumarket.platform.DivisionCode;

/**
 * A checked placement on its way through the intake, with all that needs no database. {@code person} is whom campaigns count: an
 * account, or a guest by the fingerprint of their phone.
 */
public record Placing(
        UUID orderId,
        String orderNumber,
        Claim claim,
        @Nullable UUID buyerId,
        Basket basket,
        DivisionCode division,
        String sealedShipTo,
        @Nullable Money expectedTotal,
        Instant placedAt,
        Instant holdExpiresAt,
        Bargain bargain,
        String person) {

    /** At the usual prices. */
    Placing(
            UUID orderId,
            String orderNumber,
            Claim claim,
            @Nullable UUID buyerId,
            Basket basket,
            DivisionCode division,
            String sealedShipTo,
            @Nullable Money expectedTotal,
            Instant placedAt,
            Instant holdExpiresAt) {
        this(
                orderId,
                orderNumber,
                claim,
                buyerId,
                basket,
                division,
                sealedShipTo,
                expectedTotal,
                placedAt,
                holdExpiresAt,
                Bargain.NONE,
                "");
    }

    HoldRequest stock() {
        return new HoldRequest(orderId, basket.quantities());
    }

    /** What it takes out of the purses of campaigns at these prices. */
    DrawRequest draws(Priced offer) {
        return DrawRequest.of(orderId, person, bargain.draws(offer));
    }

    AcceptedOrder accept(Priced offer) {
        OrderTerms terms = new OrderTerms(
                orderId,
                orderNumber,
                buyerId,
                division,
                sealedShipTo,
                offer.goods(),
                offer.freight(),
                offer.discount(),
                placedAt,
                holdExpiresAt);
        return new AcceptedOrder(terms, offer.lines(), claim);
    }

    /** Of equal keys one places an order; what comes with an equal fingerprint too is the same placement again. */
    public record Claim(CallerKey key, String fingerprint) {}

    /** A caller's key. */
    public record CallerKey(String scope, String value) {}
}
