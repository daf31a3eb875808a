package org.luyumarket.identity;

/** What a person may be in the market. */
public enum Role {
    CONSUMER,
    SUPPLIER,
    COUNTY_STAFF,
    CITY_STAFF,
    ADMINISTRATOR,
    /** Staff of a city in Shandong: sees what arrives there. */
    PARTNER_CITY_STAFF,
    /** Somebody who sells for the counties elsewhere: sees what its own till reported. */
    CHANNEL_PARTNER,
    /** Sees everything and changes nothing. */
    AUDITOR;

    /** Staff act for the plan; every action of theirs leaves an audit entry. Who only looks on is no staff. */
    public boolean isStaff() {
        return this == COUNTY_STAFF || this == CITY_STAFF || this == ADMINISTRATOR;
    }
}
