package org.luyumarket.channel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Mode;
import org.luyumarket.platform.DivisionCode;

/**
 * Who sells for the counties: a wholesaler, a market, a supermarket, a hall. Without a county it is the city's partner.
 * {@code keySince} says since when its till has its key.
 */
public record Partner(
        String id,
        String name,
        @Nullable DivisionCode county,
        DivisionCode division,
        Channel channel,
        Mode mode,
        @Nullable String contract,
        List<PriceBand> prices,
        boolean active,
        boolean demo,
        @Nullable Instant keySince,
        long version) {

    public Partner {
        prices = List.copyOf(prices);
    }

    /** Staff see every partner, because all may sell through it; a partner sees itself. */
    public boolean isSeenBy(Person viewer) {
        return switch (viewer.role()) {
            case COUNTY_STAFF, CITY_STAFF, ADMINISTRATOR, AUDITOR -> true;
            case PARTNER_CITY_STAFF -> division.city().equals(viewer.city());
            case CHANNEL_PARTNER -> id.equals(viewer.partnerId());
            case CONSUMER, SUPPLIER -> false;
        };
    }

    /** City staff look after all partners, a county's staff after their own. */
    public boolean isKeptBy(Person person) {
        return switch (person.role()) {
            case CITY_STAFF, ADMINISTRATOR -> true;
            case COUNTY_STAFF -> county != null && county.equals(person.county());
            case PARTNER_CITY_STAFF, CHANNEL_PARTNER, AUDITOR, CONSUMER, SUPPLIER -> false;
        };
    }
}
