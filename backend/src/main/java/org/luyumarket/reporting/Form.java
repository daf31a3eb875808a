package org.luyumarket.reporting;

import java.util.Locale;

/** The forms that staff file and print; each has one definition of its columns and rows, whatever it is written as. */
public enum Form {
    /** 台账: a row for each deal, and for what was sold online of a product into a city. */
    LEDGER,
    /** 月信息通报: a row for each county against its yearly task. */
    MUTUAL,
    /** By supplier, with orders and freight into Shandong: what subsidies ask to see. */
    SUPPLIERS,
    INSTITUTIONS,
    CAMPAIGNS,
    CHANNELS,
    CERTIFICATES,
    HOUSEHOLDS,
    /** What each unit reserved for a year and did of it. */
    RESERVED_UNITS,
    /** The same by parent, with how many of its units are active. */
    RESERVED_PARENTS,
    /** The same by city. */
    RESERVED_REGIONS,
    /** A row for each entry of the ledger. */
    ENTRIES;

    /** As it is written in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether entries are read for it one by one, and not only sums that are kept. */
    boolean isRead() {
        return switch (this) {
            case LEDGER, SUPPLIERS, INSTITUTIONS, CERTIFICATES, HOUSEHOLDS, ENTRIES -> true;
            case MUTUAL, CAMPAIGNS, CHANNELS, RESERVED_UNITS, RESERVED_PARENTS, RESERVED_REGIONS -> false;
        };
    }
}
