package org.luyumarket.channel;

import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.DivisionCode;

/** Which deals somebody may see: those in a county, arriving in a city, with a partner or of a supplier; null is all. */
record DealSight(
        boolean nothing,
        @Nullable String county,
        @Nullable String city,
        @Nullable String partnerId,
        @Nullable String supplierId) {

    static DealSight of(Person viewer) {
        return switch (viewer.role()) {
            case CITY_STAFF, ADMINISTRATOR, AUDITOR -> new DealSight(false, null, null, null, null);
            case COUNTY_STAFF -> own(value(viewer.county()), null, null, null);
            case PARTNER_CITY_STAFF -> own(null, value(viewer.city()), null, null);
            case CHANNEL_PARTNER -> own(null, null, viewer.partnerId(), null);
            case SUPPLIER -> own(null, null, null, viewer.supplierId());
            case CONSUMER -> own(null, null, null, null);
        };
    }

    private static DealSight own(
            @Nullable String county, @Nullable String city, @Nullable String partnerId, @Nullable String supplierId) {
        boolean nothing = county == null && city == null && partnerId == null && supplierId == null;
        return new DealSight(nothing, county, city, partnerId, supplierId);
    }

    /** Auditors and the staff of a partner city look on. */
    static boolean mayWrite(Person person) {
        return person.role() == Role.COUNTY_STAFF
                || person.role() == Role.CITY_STAFF
                || person.role() == Role.ADMINISTRATOR;
    }

    static boolean mayLookThroughFiles(Person person) {
        return mayWrite(person) || person.role() == Role.AUDITOR;
    }

    private static @Nullable String value(@Nullable DivisionCode code) {
        return code == null ? null : code.value();
    }
}
