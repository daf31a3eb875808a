package org.luyumarket.campaign;

import java.util.UUID;
import org.joda.money.Money;

/** What an order takes out of a purse: money, and so many of what a person may have of it. */
public record Draw(UUID purse, Kind kind, int units, Money money) {

    /** What the money is for: boxes at a campaign's price, or a coupon. */
    public enum Kind {
        PRICE("campaign"),
        COUPON("coupon");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String refusal(String why) {
            return code + "-" + why;
        }
    }

    /** Two takings out of one purse. */
    Draw plus(Draw other) {
        return new Draw(purse, kind, units + other.units, money.plus(other.money));
    }
}
