package org.luyumarket.identity;

/** What a person may be in the market. */
public enum Role {
    CONSUMER,
    SUPPLIER,
    COUNTY_STAFF,
    CITY_STAFF,
    ADMINISTRATOR;

    /** Staff act for the plan; every action of theirs leaves an audit entry. */
    public boolean isStaff() {
        return this == COUNTY_STAFF || this == CITY_STAFF || this == ADMINISTRATOR;
    }
}
