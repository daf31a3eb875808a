package org.luyumarket.portal.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luyumarket.catalog.Category;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Channel;
import org.luyumarket.plan.Target;
import org.luyumarket.platform.Counties;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.EntriesPage;
import org.luyumarket.storefront.desk.Option;
import org.springframework.stereotype.Component;

/** What entries can be narrowed to, with what they are narrowed to now. */
@Component
class EntryChoices {

    private final Counties counties;

    EntryChoices(Counties counties) {
        this.counties = counties;
    }

    EntriesPage.Filters filters(FoundEntries found, Texts texts) {
        EntryQuery query = found.query();
        return new EntriesPage.Filters(
                years(found),
                months(query, texts),
                counties(query, found.person()),
                categories(query, texts),
                channels(query, texts),
                verdicts(query, texts),
                targets(query, found.targets()));
    }

    private static List<Option> years(FoundEntries found) {
        int chosen = found.query().year();
        return Stream.concat(found.years().stream(), Stream.of(chosen))
                .distinct()
                .sorted((one, other) -> Integer.compare(other, one))
                .map(year -> new Option(year.toString(), year.toString(), year == chosen))
                .toList();
    }

    private static List<Option> months(EntryQuery query, Texts texts) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Option(
                        String.valueOf(month),
                        texts.get("desk.dashboard.month", month),
                        Objects.equals(query.month(), month)))
                .toList();
    }

    private List<Option> counties(EntryQuery query, Person person) {
        return counties.all().stream()
                .filter(county -> person.seesCounty(county.code()))
                .map(county -> new Option(
                        county.code().value(), county.name(), county.code().equals(query.county())))
                .toList();
    }

    private static List<Option> categories(EntryQuery query, Texts texts) {
        return Arrays.stream(Category.values())
                .map(Category::code)
                .map(code -> new Option(code, texts.get("category." + code), code.equals(query.category())))
                .toList();
    }

    private static List<Option> channels(EntryQuery query, Texts texts) {
        return Arrays.stream(Channel.values())
                .map(channel ->
                        new Option(channel.name(), texts.get("desk.channel." + channel), channel == query.channel()))
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
}
