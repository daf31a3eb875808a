package org.luyumarket.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DivisionCode;

/**
 * Which entries are meant: those booked on these days, both included, and of each dimension named in {@code only} one of its
 * values. An entry is booked on its own day, or on the first of a later month if its own was locked. Start {@link #between} two
 * days and narrow from there; null does not limit.
 */
public record EntryFilter(
        LocalDate from, LocalDate to, @Nullable Boolean counted, Map<Dimension, Set<String>> only) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    public EntryFilter {
        only = Map.copyOf(only);
    }

    public static EntryFilter all() {
        return between(FIRST_DAY, LAST_DAY);
    }

    public static EntryFilter between(LocalDate from, LocalDate to) {
        return new EntryFilter(from, to, null, Map.of());
    }

    public static EntryFilter year(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static EntryFilter month(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    /** Narrowed to the days that are also between the other's. */
    public EntryFilter within(EntryFilter days) {
        LocalDate later = days.from.isAfter(from) ? days.from : from;
        LocalDate earlier = days.to.isBefore(to) ? days.to : to;
        return new EntryFilter(later, earlier, counted, only);
    }

    public EntryFilter counted(@Nullable Boolean answer) {
        return new EntryFilter(from, to, answer, only);
    }

    public EntryFilter inCounty(@Nullable DivisionCode county) {
        return with(Dimension.COUNTY, county);
    }

    public EntryFilter ofCategory(@Nullable String category) {
        return with(Dimension.CATEGORY, category);
    }

    public EntryFilter via(@Nullable Channel channel) {
        return with(Dimension.CHANNEL, channel);
    }

    public EntryFilter inMode(@Nullable Mode mode) {
        return with(Dimension.MODE, mode);
    }

    /** Those that carry the tag. */
    public EntryFilter under(@Nullable String campaign) {
        return with(Dimension.CAMPAIGN, campaign);
    }

    public EntryFilter through(@Nullable String partner) {
        return with(Dimension.PARTNER, partner);
    }

    /** Those with this kind of record behind them. */
    public EntryFilter provenBy(SaleFact.@Nullable Source source) {
        return with(Dimension.SOURCE, source);
    }

    /** Those of one order or deal. */
    public EntryFilter behind(@Nullable String reference) {
        return with(Dimension.REFERENCE, reference);
    }

    public EntryFilter ofProduct(@Nullable String sku) {
        return with(Dimension.PRODUCT, sku);
    }

    public EntryFilter fromSupplier(@Nullable String supplierId) {
        return with(Dimension.SUPPLIER, supplierId);
    }

    /** Those sold into one city, wherever in it. */
    public EntryFilter intoCity(@Nullable DivisionCode city) {
        return with(Dimension.CITY, city);
    }

    public EntryFilter intoCities(Collection<DivisionCode> cities) {
        return with(Dimension.CITY, cities.stream().map(DivisionCode::value).collect(Collectors.toUnmodifiableSet()));
    }

    private EntryFilter with(Dimension dimension, @Nullable Object value) {
        return with(dimension, value == null ? Set.<String>of() : Set.of(value.toString()));
    }

    /** Any of the values; none does not limit. */
    public EntryFilter with(Dimension dimension, Set<String> values) {
        Map<Dimension, Set<String>> narrowed = new EnumMap<>(Dimension.class);
        narrowed.putAll(only);
        narrowed.remove(dimension);
        if (!values.isEmpty()) {
            narrowed.put(dimension, Set.copyOf(values));
        }
        return new EntryFilter(from, to, counted, narrowed);
    }

    /** The one county it is narrowed to; null if to none or to several. */
    public @Nullable DivisionCode county() {
        return division(Dimension.COUNTY);
    }

    public @Nullable DivisionCode city() {
        return division(Dimension.CITY);
    }

    private @Nullable DivisionCode division(Dimension dimension) {
        Set<String> values = values(dimension);
        return values.size() == 1 ? new DivisionCode(values.iterator().next()) : null;
    }

    /** What it is narrowed to, empty if it is not. */
    Set<String> values(Dimension dimension) {
        return only.getOrDefault(dimension, Set.of());
    }

    /**
     * Narrowed to what this person may see: a county's staff their county, a partner city's staff what arrives there, a supplier
     * its own sales, a channel partner its own till; city staff, administrators and auditors see all.
     */
    public EntryFilter asSeenBy(Person viewer) {
        return switch (viewer.role()) {
            case CITY_STAFF, ADMINISTRATOR, AUDITOR -> this;
            case COUNTY_STAFF -> withinSight(Dimension.COUNTY, viewer.county());
            case PARTNER_CITY_STAFF -> withinSight(Dimension.CITY, viewer.city());
            case SUPPLIER -> withinSight(Dimension.SUPPLIER, viewer.supplierId());
            case CHANNEL_PARTNER -> withinSight(Dimension.PARTNER, viewer.partnerId());
            case CONSUMER -> throw new LedgerOutOfSight();
        };
    }

    private EntryFilter withinSight(Dimension dimension, @Nullable Object own) {
        if (own == null) {
            throw new LedgerOutOfSight();
        }
        Set<String> seen = new TreeSet<>(Set.of(own.toString()));
        if (!seen.containsAll(values(dimension))) {
            throw new LedgerOutOfSight();
        }
        return with(dimension, seen);
    }
}
