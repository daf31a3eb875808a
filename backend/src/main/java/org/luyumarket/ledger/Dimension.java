package org.luyumarket.ledger;

/** What entries can be narrowed by: a column of the ledger. */
public enum Dimension {
    COUNTY("county"),
    CITY("city"),
    CHANNEL("channel"),
    MODE("mode"),
    CATEGORY("category"),
    PRODUCT("sku"),
    SUPPLIER("supplier_id"),
    CAMPAIGN("campaign"),
    PARTNER("partner"),
    SOURCE("source"),
    REFERENCE("reference");

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
