package org.luyumarket.ordering.web;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.PlaceOrder;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.InvalidInput;

/** An order as a client sends it. */
record PlacementBody(
        @Nullable List<@Nullable LineBody> lines,
        @Nullable Address shipTo,
        @Nullable Money expectedTotal,
        @Nullable String couponCode) {

    PlaceOrder toOrder(@Nullable Person buyer, String caller, String key) {
        if (shipTo == null) {
            throw new InvalidInput("shipTo", "required");
        }
        return new PlaceOrder(
                buyer, caller, key, LineBody.toLines(lines), shipTo.toShipTo(), expectedTotal, couponCode);
    }

    /** Whom and where it goes to; what is missing is refused as empty. */
    record Address(
            @Nullable String name,
            @Nullable String phone,
            @Nullable DivisionCode divisionCode,
            @Nullable String address) {

        ShipTo toShipTo() {
            if (divisionCode == null) {
                throw new InvalidInput("shipTo.divisionCode", "required");
            }
            return new ShipTo(orEmpty(name), orEmpty(phone), divisionCode, orEmpty(address));
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
