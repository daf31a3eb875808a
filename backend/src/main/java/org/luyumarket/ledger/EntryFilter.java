package org.luyumarket.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DivisionCode;

/**
 * Which entries are meant; days are both included, what is null does not limit. Start {@link #between} two days and narrow
 * from there.
 */
public record EntryFilter(
        LocalDate from,
        LocalDate to,
        @Nullable DivisionCode county,
        @Nullable String category,
        @Nullable Channel channel,
        @Nullable Boolean counted,
        @Nullable String reference,
        @Nullable String sku,
        @Nullable String supplierId,
        @Nullable DivisionCode city) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    public static EntryFilter all() {
        return between(FIRST_DAY, LAST_DAY);
    }

    public static EntryFilter between(LocalDate from, LocalDate to) {
        return new EntryFilter(from, to, null, null, null, null, null, null, null, null);
    }

    public static EntryFilter year(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static EntryFilter month(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    /** Narrowed to the days that are also between the other's. */
    public EntryFilter within(EntryFilter days) {
        return new EntryFilter(
                days.from.isAfter(from) ? days.from : from,
                days.to.isBefore(to) ? days.to : to,
                county,
                category,
                channel,
                counted,
                reference,
                sku,
                supplierId,
                city);
    }

    public EntryFilter inCounty(@Nullable DivisionCode only) {
        return new EntryFilter(from, to, only, category, channel, counted, reference, sku, supplierId, city);
    }

    public EntryFilter ofCategory(@Nullable String only) {
        return new EntryFilter(from, to, county, only, channel, counted, reference, sku, supplierId, city);
    }

    public EntryFilter via(@Nullable Channel only) {
        return new EntryFilter(from, to, county, category, only, counted, reference, sku, supplierId, city);
    }

    public EntryFilter counted(@Nullable Boolean only) {
        return new EntryFilter(from, to, county, category, channel, only, reference, sku, supplierId, city);
    }

    /** Those of one order or deal. */
    public EntryFilter behind(@Nullable String only) {
        return new EntryFilter(from, to, county, category, channel, counted, only, sku, supplierId, city);
    }

    public EntryFilter ofProduct(@Nullable String only) {
        return new EntryFilter(from, to, county, category, channel, counted, reference, only, supplierId, city);
    }

    public EntryFilter fromSupplier(@Nullable String only) {
        return new EntryFilter(from, to, county, category, channel, counted, reference, sku, only, city);
    }

    /** Those sold into one city, wherever in it. */
    public EntryFilter intoCity(@Nullable DivisionCode only) {
        return new EntryFilter(from, to, county, category, channel, counted, reference, sku, supplierId, only);
    }

    /** Narrowed to what this person may see: staff only, and a county's staff only their county. */
    public EntryFilter asSeenBy(Person viewer) {
        return switch (viewer.role()) {
            case CITY_STAFF, ADMINISTRATOR -> this;
            case COUNTY_STAFF -> inCountyOf(viewer);
            case CONSUMER, SUPPLIER -> throw new LedgerOutOfSight();
        };
    }

    private EntryFilter inCountyOf(Person viewer) {
        DivisionCode own = viewer.limitedTo().orElseThrow(LedgerOutOfSight::new);
        if (county != null && !county.equals(own)) {
            throw new LedgerOutOfSight();
        }
        return inCounty(own);
    }
}
