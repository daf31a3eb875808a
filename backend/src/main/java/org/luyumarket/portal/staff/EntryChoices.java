package org.luyumarket.portal.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Category;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Campaign;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Dimension;
import org.luyumarket.ledger.Mode;
import org.luyumarket.plan.Period;
import org.luyumarket.plan.Target;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.portal.Places;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Filters;
import org.luyumarket.storefront.desk.Filters.Chip;
import org.luyumarket.storefront.desk.Filters.Choice;
import org.luyumarket.storefront.desk.Option;
import org.springframework.stereotype.Component;

/** What figures and entries can be narrowed to, and what they are narrowed to now. */
@Component
class EntryChoices {

    private final Counties counties;
    private final Divisions divisions;

    EntryChoices(Counties counties, Divisions divisions) {
        this.counties = counties;
        this.divisions = divisions;
    }

    /** For a dashboard: by time, place, channel, mode and goods. */
    Filters ofBoard(EntryQuery query, Person person, Collection<Integer> years, Texts texts) {
        return new Filters(
                common(query, person, years, texts).toList(),
                chips(query, "/staff", null, texts),
                EntryQuery.of(query.period()).dashboard());
    }

    /** For the list of entries: by campaign, verdict and target as well. */
    Filters ofEntries(FoundEntries found, Texts texts) {
        EntryQuery query = found.query();
        Stream<Choice> more = Stream.of(
                choice(
                        Dimension.CAMPAIGN,
                        texts,
                        Arrays.stream(Campaign.values())
                                .map(campaign -> option(
                                        campaign.name(),
                                        texts.get("desk.campaign." + campaign),
                                        query,
                                        Dimension.CAMPAIGN))
                                .toList()),
                new Choice(
                        "counted",
                        texts.get("desk.field.counted"),
                        texts.get("desk.field.any"),
                        verdicts(query, texts)),
                new Choice(
                        "target",
                        texts.get("desk.field.target"),
                        texts.get("desk.entries.target.none"),
                        targets(query, found.targets())));
        return new Filters(
                Stream.concat(common(query, found.person(), found.years(), texts), more)
                        .toList(),
                chips(query, "/staff/entries", found.target().orElse(null), texts),
                EntryQuery.of(query.period()).address());
    }

    private Stream<Choice> common(EntryQuery query, Person person, Collection<Integer> years, Texts texts) {
        return Stream.of(
                new Choice("year", texts.get("desk.field.year"), null, periods(query, years, texts)),
                new Choice("month", texts.get("desk.field.month"), texts.get("desk.field.any"), months(query, texts)),
                choice(Dimension.COUNTY, texts, counties(query, person, texts)),
                choice(Dimension.CITY, texts, cities(query, person, texts)),
                choice(
                        Dimension.CHANNEL,
                        texts,
                        named(Channel.values(), "desk.channel.", Dimension.CHANNEL, query, texts)),
                choice(Dimension.MODE, texts, named(Mode.values(), "desk.mode.", Dimension.MODE, query, texts)),
                choice(Dimension.CATEGORY, texts, categories(query, texts)));
    }

    private static Choice choice(Dimension dimension, Texts texts, List<Option> options) {
        String field = EntryQuery.field(dimension);
        return new Choice(field, texts.get("desk.field." + field), texts.get("desk.field.any"), options);
    }

    private static Option option(String value, String label, EntryQuery query, Dimension dimension) {
        return new Option(value, label, query.isAt(dimension, value));
    }

    private static List<Option> named(
            Enum<?>[] values, String prefix, Dimension dimension, EntryQuery query, Texts texts) {
        return Arrays.stream(values)
                .map(value -> option(value.name(), texts.get(prefix + value), query, dimension))
                .toList();
    }

    /** Each year, and the season that begins in it. */
    private static List<Option> periods(EntryQuery query, Collection<Integer> years, Texts texts) {
        return Stream.concat(years.stream(), Stream.of(query.period().firstYear()))
                .distinct()
                .sorted((one, other) -> Integer.compare(other, one))
                .flatMap(year -> Stream.of(Period.season(year), Period.year(year)))
                .map(period -> new Option(
                        period.toString(),
                        period.isSeason()
                                ? texts.get("desk.dashboard.season", period)
                                : texts.get("desk.dashboard.year", period),
                        period.equals(query.period())))
                .toList();
    }

    private static List<Option> months(EntryQuery query, Texts texts) {
        return query.period().months().stream()
                .map(month -> month.getMonthValue())
                .map(month -> new Option(
                        String.valueOf(month),
                        texts.get("desk.dashboard.month", month),
                        Objects.equals(query.month(), month)))
                .toList();
    }

    private List<Option> counties(EntryQuery query, Person person, Texts texts) {
        return counties.all().stream()
                .filter(county -> person.limitedTo().map(county.code()::equals).orElse(true))
                .map(county ->
                        option(county.code().value(), Places.name(county.code(), texts), query, Dimension.COUNTY))
                .toList();
    }

    private List<Option> cities(EntryQuery query, Person person, Texts texts) {
        return divisions.within(DivisionCode.SHANDONG).stream()
                .filter(city -> person.city() == null || city.code().equals(person.city()))
                .map(city -> option(city.code().value(), Places.name(city.code(), texts), query, Dimension.CITY))
                .toList();
    }

    private static List<Option> categories(EntryQuery query, Texts texts) {
        return Arrays.stream(Category.values())
                .map(Category::code)
                .map(code -> option(code, texts.get("category." + code), query, Dimension.CATEGORY))
                .toList();
    }

    private static List<Option> verdicts(EntryQuery query, Texts texts) {
        return List.of(
                new Option("true", texts.get("desk.verdict.counted"), Boolean.TRUE.equals(query.counted())),
                new Option("false", texts.get("desk.verdict.notCounted"), Boolean.FALSE.equals(query.counted())));
    }

    private static List<Option> targets(EntryQuery query, List<Target> targets) {
        return targets.stream()
                .map(target ->
                        new Option(target.code(), target.title(), target.code().equals(query.target())))
                .toList();
    }

    private List<Chip> chips(EntryQuery query, String path, @Nullable Target target, Texts texts) {
        List<Chip> chips = new ArrayList<>();
        if (query.month() != null) {
            chips.add(chip("month", texts.get("desk.dashboard.month", query.month()), query.month(null), path, texts));
        }
        if (query.until() != null) {
            chips.add(chip("until", texts.get("desk.dashboard.month", query.until()), query.month(null), path, texts));
        }
        query.only()
                .forEach((dimension, value) -> chips.add(chip(
                        EntryQuery.field(dimension),
                        name(dimension, value, texts),
                        query.with(dimension, null),
                        path,
                        texts)));
        if (query.counted() != null) {
            String verdict = query.counted() ? "desk.verdict.counted" : "desk.verdict.notCounted";
            chips.add(chip("counted", texts.get(verdict), query.counted(null), path, texts));
        }
        if (target != null) {
            chips.add(chip("target", target.title(), query.behind(null), path, texts));
        }
        return chips;
    }

    private static Chip chip(String field, String value, EntryQuery without, String path, Texts texts) {
        return new Chip(texts.get("desk.field." + field), value, without.address(path));
    }

    static String name(Dimension dimension, String value, Texts texts) {
        return switch (dimension) {
            case COUNTY, CITY -> Places.name(new DivisionCode(value), texts);
            case CHANNEL -> texts.get("desk.channel." + value);
            case MODE -> texts.get("desk.mode." + value);
            case CATEGORY -> SalesCharts.category(value, texts);
            case CAMPAIGN -> campaign(value, texts);
            case PRODUCT, SUPPLIER, PARTNER, SOURCE, REFERENCE -> value;
        };
    }

    /** Tags that are none of the plans' campaigns are called what they are. */
    static String campaign(String tag, Texts texts) {
        return Arrays.stream(Campaign.values()).anyMatch(known -> known.name().equals(tag))
                ? texts.get("desk.campaign." + tag)
                : tag;
    }
}
