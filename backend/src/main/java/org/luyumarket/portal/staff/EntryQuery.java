package org.luyumarket.portal.staff;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Dimension;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.EntryPlace;
import org.luyumarket.plan.Period;
import org.luyumarket.plan.Target;
import org.luyumarket.platform.DivisionCode;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which entries are looked at, as figures or one by one, as it stands in the address: a year or a season, in it one month or all
 * {@code until} one, and one value of any dimension. Of a target it is the year in which it is looked at that is kept, its months
 * are its own.
 */
record EntryQuery(
        Period period,
        @Nullable Integer month,
        @Nullable Integer until,
        Map<Dimension, String> only,
        @Nullable Boolean counted,
        @Nullable String target) {

    EntryQuery {
        only = Collections.unmodifiableMap(copyOf(only));
    }

    static EntryQuery of(Period period) {
        return new EntryQuery(period, null, null, Map.of(), null, null);
    }

    EntryQuery in(Period other) {
        return new EntryQuery(other, month, until, only, counted, target);
    }

    EntryQuery month(@Nullable Integer one) {
        return new EntryQuery(period, one, null, only, counted, target);
    }

    EntryQuery until(int last) {
        return new EntryQuery(period, null, last, only, counted, target);
    }

    /** Null takes the condition away. */
    EntryQuery with(Dimension dimension, @Nullable Object value) {
        Map<Dimension, String> narrowed = copyOf(only);
        if (value == null) {
            narrowed.remove(dimension);
        } else {
            narrowed.put(dimension, value.toString());
        }
        return new EntryQuery(period, month, until, narrowed, counted, target);
    }

    EntryQuery counted(@Nullable Boolean answer) {
        return new EntryQuery(period, month, until, only, answer, target);
    }

    EntryQuery behind(@Nullable String code) {
        return new EntryQuery(period, month, until, only, counted, code);
    }

    @Nullable
    String value(Dimension dimension) {
        return only.get(dimension);
    }

    boolean isAt(Dimension dimension, String value) {
        return value.equals(only.get(dimension));
    }

    Optional<DivisionCode> county() {
        return Optional.ofNullable(only.get(Dimension.COUNTY)).map(DivisionCode::new);
    }

    YearMonth first() {
        return chosen(month).orElse(period.from());
    }

    YearMonth last() {
        return chosen(month).or(() -> chosen(until)).orElse(period.to());
    }

    private Optional<YearMonth> chosen(@Nullable Integer number) {
        return Optional.ofNullable(number).flatMap(period::month);
    }

    /** The same a year earlier. */
    EntryQuery before() {
        return in(period.before(1));
    }

    /** The same entries for the ledger; a target adds its months and its scope. */
    EntryFilter filter(Optional<Target> goal) {
        EntryFilter filter = goal.filter(any -> month == null && until == null)
                .map(Target::entries)
                .orElseGet(() -> goal.map(Target::scope)
                        .map(scope -> scope.narrow(months()))
                        .orElseGet(this::months));
        for (Map.Entry<Dimension, String> value : only.entrySet()) {
            filter = filter.with(value.getKey(), Set.of(value.getValue()));
        }
        return filter.counted(counted);
    }

    private EntryFilter months() {
        return EntryFilter.between(first().atDay(1), last().atEndOfMonth());
    }

    /** Where the entries are listed. */
    String address() {
        return address("/staff/entries");
    }

    String after(EntryPlace place) {
        return address() + "&after=" + place;
    }

    /** Where the same is shown as figures; verdict and target are no matter of these. */
    String dashboard() {
        return counted(null).behind(null).address("/staff");
    }

    String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path)
                .queryParam("year", period)
                .queryParamIfPresent("month", Optional.ofNullable(month))
                .queryParamIfPresent("until", Optional.ofNullable(until));
        only.forEach((dimension, value) -> address.queryParam(field(dimension), value));
        return address.queryParamIfPresent("counted", Optional.ofNullable(counted))
                .queryParamIfPresent("target", Optional.ofNullable(target))
                .encode()
                .toUriString();
    }

    static String field(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }

    private static Map<Dimension, String> copyOf(Map<Dimension, String> only) {
        Map<Dimension, String> copy = new EnumMap<>(Dimension.class);
        copy.putAll(only);
        return copy;
    }
}
