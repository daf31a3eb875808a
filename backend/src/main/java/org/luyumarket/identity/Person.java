package org.luyumarket.identity;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;

/**
 * Someone who logged in; the security principal of browsers and programs alike. County staff carry their county, suppliers
 * their supplier id, staff of a partner city their city, channel partners their partner id.
 */
public record Person(
        UUID id,
        String username,
        String displayName,
        Role role,
        @Nullable DivisionCode county,
        @Nullable String supplierId,
        @Nullable DivisionCode city,
        @Nullable String partnerId) {

    /** Somebody who belongs to no partner city and to no channel partner. */
    public Person(
            UUID id,
            String username,
            String displayName,
            Role role,
            @Nullable DivisionCode county,
            @Nullable String supplierId) {
        this(id, username, displayName, role, county, supplierId, null, null);
    }

    public boolean isStaff() {
        return role.isStaff();
    }

    /** Division of sight: a county's staff see their county; city staff, administrators and auditors all of them. */
    public boolean seesCounty(DivisionCode other) {
        return switch (role) {
            case CITY_STAFF, ADMINISTRATOR, AUDITOR -> true;
            case COUNTY_STAFF -> other.equals(county);
            case CONSUMER, SUPPLIER, PARTNER_CITY_STAFF, CHANNEL_PARTNER -> false;
        };
    }

    /** Whether this person works for the supplier or is staff who sees the supplier's county. */
    public boolean sees(DivisionCode supplierCounty, String supplier) {
        return seesCounty(supplierCounty) || (role == Role.SUPPLIER && supplier.equals(supplierId));
    }

    /** The one county this person is limited to; empty if not limited by county. */
    public Optional<DivisionCode> limitedTo() {
        return role == Role.COUNTY_STAFF ? Optional.ofNullable(county) : Optional.empty();
    }
}
