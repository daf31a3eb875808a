package org.luyumarket.portal.staff;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.plan.Target;
import org.luyumarket.platform.DivisionCode;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which entries are looked at, as it stands in the address; what is null or cannot be read does not limit. Of a target it is
 * the year in which it is looked at that is kept, its days are its own.
 */
record EntryQuery(
        int year,
        @Nullable Integer month,
        @Nullable DivisionCode county,
        @Nullable DivisionCode city,
        @Nullable String category,
        @Nullable Channel channel,
        @Nullable Boolean counted,
        @Nullable String target) {

    static EntryQuery year(int year) {
        return new EntryQuery(year, null, null, null, null, null, null, null);
    }

    EntryQuery month(int only) {
        return new EntryQuery(year, only, county, city, category, channel, counted, target);
    }

    EntryQuery inCounty(DivisionCode only) {
        return new EntryQuery(year, month, only, city, category, channel, counted, target);
    }

    EntryQuery intoCity(DivisionCode only) {
        return new EntryQuery(year, month, county, only, category, channel, counted, target);
    }

    EntryQuery via(Channel only) {
        return new EntryQuery(year, month, county, city, category, only, counted, target);
    }

    EntryQuery counted(boolean only) {
        return new EntryQuery(year, month, county, city, category, channel, only, target);
    }

    EntryQuery behind(String only) {
        return new EntryQuery(year, month, county, city, category, channel, counted, only);
    }

    /** The same entries for the ledger; a target adds its days, its county and its category. */
    EntryFilter filter(Optional<Target> goal) {
        LocalDate first = month == null ? LocalDate.of(year, 1, 1) : LocalDate.of(year, month, 1);
        LocalDate last = month == null
                ? LocalDate.of(year, 12, 31)
                : YearMonth.of(year, month).atEndOfMonth();
        EntryFilter days = EntryFilter.between(
                goal.filter(any -> month == null)
                        .map(known -> known.period().firstDay())
                        .orElse(first),
                goal.filter(any -> month == null)
                        .map(known -> known.period().lastDay())
                        .orElse(last));
        return days.inCounty(county != null ? county : goal.map(Target::county).orElse(null))
                .ofCategory(
                        category != null
                                ? category
                                : goal.map(known -> known.scope().category()).orElse(null))
                .intoCity(city)
                .via(channel)
                .counted(counted);
    }

    String address() {
        return "/staff/entries" + query();
    }

    String page(int page) {
        return address() + "&page=" + page;
    }

    private String query() {
        return UriComponentsBuilder.newInstance()
                .queryParam("year", year)
                .queryParamIfPresent("month", Optional.ofNullable(month))
                .queryParamIfPresent("county", Optional.ofNullable(county))
                .queryParamIfPresent("city", Optional.ofNullable(city))
                .queryParamIfPresent("category", Optional.ofNullable(category))
                .queryParamIfPresent("channel", Optional.ofNullable(channel))
                .queryParamIfPresent("counted", Optional.ofNullable(counted))
                .queryParamIfPresent("target", Optional.ofNullable(target))
                .encode()
                .toUriString();
    }

    /** What a browser sent; nonsense is passed over, since every combination can also be chosen. */
    record Raw(
            @Nullable String year,
            @Nullable String month,
            @Nullable String county,
            @Nullable String city,
            @Nullable String category,
            @Nullable String channel,
            @Nullable String counted,
            @Nullable String target) {

        EntryQuery read(int thisYear) {
            return new EntryQuery(
                    number(year, 2000, 2999).orElse(thisYear),
                    number(month, 1, 12).orElse(null),
                    division(county),
                    division(city),
                    given(category).orElse(null),
                    given(channel).flatMap(Raw::channel).orElse(null),
                    given(counted).map(Boolean::valueOf).orElse(null),
                    given(target).orElse(null));
        }

        private static Optional<Integer> number(@Nullable String text, int least, int most) {
            return given(text)
                    .filter(digits -> digits.matches("\\d{1,4}"))
                    .map(Integer::valueOf)
                    .filter(number -> number >= least && number <= most);
        }

        private static @Nullable DivisionCode division(@Nullable String text) {
            return given(text)
                    .filter(DivisionCode::isWellFormed)
                    .map(DivisionCode::new)
                    .orElse(null);
        }

        private static Optional<Channel> channel(String name) {
            return Arrays.stream(Channel.values())
                    .filter(channel -> channel.name().equals(name))
                    .findFirst();
        }

        private static Optional<String> given(@Nullable String text) {
            return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
        }
    }
}
