package org.luyumarket.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Campaign;
import org.luyumarket.platform.DivisionCode;

/** A campaign as staff see it, with what became of its money. */
public record PlannedCampaign(
        UUID id,
        String name,
        Campaign occasion,
        String funder,
        Fund fund,
        List<Price> prices,
        List<IssuedCoupon> coupons) {

    /** Whether it is still to come, is on, used up or over. */
    public enum State {
        PLANNED,
        ON,
        USED_UP,
        OVER
    }

    public State state(Instant now) {
        boolean calledOff = !fund.startsAt().isBefore(fund.endsAt());
        if (calledOff || !now.isBefore(fund.endsAt())) {
            return State.OVER;
        }
        if (now.isBefore(fund.startsAt())) {
            return State.PLANNED;
        }
        return fund.left().isZero() ? State.USED_UP : State.ON;
    }

    /** Money set aside, how much of it was drawn by so many orders, for how long, and how much of it one person may have. */
    public record Fund(Money budget, Money spent, long orders, int perPerson, Instant startsAt, Instant endsAt) {

        public Money left() {
            return budget.minus(spent);
        }
    }

    /** What a product costs in it; the reference is not known before it begins. */
    public record Price(
            String sku,
            DivisionCode county,
            Money price,
            @Nullable Money reference) {}

    /** A coupon with money of its own. */
    public record IssuedCoupon(String code, Money minimum, Money off, Fund fund) {}
}
