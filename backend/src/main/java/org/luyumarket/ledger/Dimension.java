package org.luyumarket.ledger;

/** What entries can be narrowed by: a column of the ledger. */
public enum Dimension {
    COUNTY("county", 1),
    CITY("city", 2),
    CHANNEL("channel", 4),
    MODE("mode", 4),
    CATEGORY("category", 8),
    PRODUCT("sku", 16),
    SUPPLIER("supplier_id", 32),
    CAMPAIGN("campaign", 64),
    PARTNER("partner", 128),
    SOURCE("source", 128),
    REFERENCE("reference", 256);

    private final String column;
    private final int bit;

    Dimension(String column, int bit) {
        this.column = column;
        this.bit = bit;
    }

    String column() {
        return column;
    }

    /** In {@code kept} of the sums; two that are kept together share one. */
    int bit() {
        return bit;
    }
}
